package org.clausewright.workspace.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import static java.util.Objects.requireNonNull;

/// Where a model is asked.
///
/// @param source who named it
public record Endpoint(URI baseUrl, String model, Source source) {

    public static final String OPENAI = "https://api.openai.com/v1";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");
    private static final int LAST_PORT = 65_535;

    /// Who named an endpoint, the one that counts most first.
    public enum Source {
        /// `model.baseUrl` in the `spec.yaml` of a trusted spec.
        SPEC,
        /// The person's own settings.
        PREFERENCES,
        /// `OPENAI_BASE_URL`, or OpenAI's own because there is an `OPENAI_API_KEY`.
        ENVIRONMENT
    }

    public Endpoint {
        requireNonNull(baseUrl, "baseUrl");
        requireNonNull(model, "model");
        requireNonNull(source, "source");
    }

    /// An address as somebody wrote it; empty where it is none: not http or https, without a host, or with a name and
    /// password in it. Plain http is for this computer only, since a key would travel open.
    public static Optional<URI> address(String written) {
        try {
            URI uri = new URI(written.strip().replaceFirst("/+$", ""));
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean usable = uri.getHost() != null
                    && uri.getPort() <= LAST_PORT
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null;
            boolean safe = scheme.equals("https") || (scheme.equals("http") && usable && isLocal(uri));
            return usable && safe ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /// The host that a key is given for, with the port where that is not the usual one.
    public String host() {
        return host(baseUrl);
    }

    /// A server on this computer; it needs no key.
    public boolean isLocal() {
        return isLocal(baseUrl);
    }

    /// The host of an address, as a key is kept for it.
    public static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean usual =
                uri.getPort() < 0 || (uri.getPort() == 443 && uri.getScheme().equalsIgnoreCase("https"));
        return usual ? host : host + ":" + uri.getPort();
    }

    private static boolean isLocal(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(host) || host.matches("127(\\.\\d{1,3}){3}");
    }
}
