package org.clausewright.assist;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewright.spec.Outcome;

/// Which proxy a call goes through, by the variables that corporate networks set: `HTTPS_PROXY`, or where that is not
/// set `ALL_PROXY`, unless `NO_PROXY` names the host; in small letters first, as curl has it. This computer is always
/// reached directly, and plain http goes nowhere else, so that `HTTP_PROXY` is of no use here.
public final class Proxies {

    private final Map<String, String> environment;

    /// @param environment the variables by their names
    public Proxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /// The proxy for calls to an address.
    ///
    /// @return empty where they go directly; a failure where a variable names what is no usable proxy
    public Outcome<Optional<HttpProxy>> of(URI address) {
        return named("HTTPS_PROXY")
                .or(() -> named("ALL_PROXY"))
                .filter(_ -> !isLocal(address.getHost()) && !isExcepted(address))
                .map(variable -> HttpProxy.parse(variable.getValue())
                        .map(proxy -> Outcome.done(Optional.of(proxy)))
                        .orElseGet(() -> Outcome.failed(new AssistFailure.ProxyUnusable(variable.getKey()))))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    /// A variable that is set, whichever way it is written.
    private Optional<Map.Entry<String, String>> named(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT), name)
                .filter(written -> !environment.getOrDefault(written, "").isBlank())
                .map(written -> Map.entry(written, environment.getOrDefault(written, "")))
                .findFirst();
    }

    /// Whether a host is this computer.
    public static boolean isLocal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.\\d{1,3}){3}");
    }

    private boolean isExcepted(URI address) {
        List<String> entries = named("NO_PROXY")
                .map(variable -> Arrays.asList(variable.getValue().strip().split("[,\\s]+")))
                .orElse(List.of());
        return entries.stream().anyMatch(entry -> names(entry.toLowerCase(Locale.ROOT), address));
    }

    /// `*` names all, a name itself and what is under it, with or without a dot or `*.` before it, an address itself,
    /// and `10.0.0.0/8` the addresses of that block. A port behind it names that port only.
    private static boolean names(String entry, URI address) {
        if (entry.equals("*")) {
            return true;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]|\\.$", "");
        if (entry.contains("/")) {
            return isIn(entry, host);
        }
        int colon = entry.lastIndexOf(':');
        boolean withPort = colon >= 0 && (entry.indexOf(':') == colon || entry.charAt(colon - 1) == ']');
        if (withPort && !entry.substring(colon + 1).equals(Integer.toString(port(address)))) {
            return false;
        }
        String name = (withPort ? entry.substring(0, colon) : entry).replaceAll("^\\*?\\.|[\\[\\]]", "");
        return !name.isEmpty() && (host.equals(name) || host.endsWith("." + name));
    }

    private static int port(URI address) {
        return address.getPort() < 0 ? 443 : address.getPort();
    }

    private static boolean isIn(String block, String host) {
        try {
            int slash = block.indexOf('/');
            byte[] first = InetAddress.ofLiteral(block.substring(0, slash)).getAddress();
            byte[] asked = InetAddress.ofLiteral(host).getAddress();
            int bits = Integer.parseInt(block.substring(slash + 1));
            return first.length == asked.length
                    && bits >= 0
                    && bits <= 8 * first.length
                    && IntStream.range(0, bits).allMatch(bit -> bit(first, bit) == bit(asked, bit));
        } catch (IllegalArgumentException noBlock) {
            return false;
        }
    }

    private static int bit(byte[] address, int at) {
        return address[at / 8] >> (7 - at % 8) & 1;
    }
}
