package org.clausewright.assist;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ProxiesTest {

    private static final String OPENAI = "https://api.openai.com/v1";

    @Test
    void goesDirectlyWhereNothingIsSet() {
        assertEquals(Optional.empty(), way(Map.of(), OPENAI));
        assertEquals(Optional.empty(), way(Map.of("HTTPS_PROXY", " ", "HTTP_PROXY", "http://p:1"), OPENAI));
    }

    @Test
    void goesThroughTheProxyOfTheEnvironment() {
        assertEquals(Optional.of("p.example:3128"), way(Map.of("HTTPS_PROXY", "http://p.example:3128/"), OPENAI));
        assertEquals(Optional.of("p.example:8080"), way(Map.of("https_proxy", "p.example:8080"), OPENAI));
        assertEquals(Optional.of("p.example:80"), way(Map.of("ALL_PROXY", "http://p.example"), OPENAI));
        assertEquals(Optional.of("small:1"), way(Map.of("HTTPS_PROXY", "big:1", "https_proxy", "small:1"), OPENAI));
        assertEquals(Optional.of("one:1"), way(Map.of("HTTPS_PROXY", "one:1", "all_proxy", "all:1"), OPENAI));
    }

    @Test
    void knowsTheNameAndThePasswordAndShowsNeither() {
        HttpProxy proxy =
                HttpProxy.parse("http://ada:s%40cret%3A+1@p.example:3128").orElseThrow();
        assertEquals(Optional.of("ada"), proxy.user());
        assertEquals("s@cret:+1", proxy.password().orElseThrow().reveal());
        assertEquals("p.example:3128", proxy.name());
        assertFalse(proxy.toString().contains("cret"), proxy.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks5://p:1080", "https://p:443", "http://", "p:port", "http://p:99999", "not a proxy"})
    void failsWhereAVariableNamesNoProxyThatCanBeUsed(String written) {
        Outcome<Optional<HttpProxy>> way = new Proxies(Map.of("HTTPS_PROXY", written)).of(URI.create(OPENAI));
        assertInstanceOf(AssistFailure.ProxyUnusable.class, Outcome.failure(way).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/v1",
                "http://127.0.0.1:8080/v1",
                "https://127.1.2.3/v1",
                "http://[::1]:1/v1"
            })
    void meetsNoProxyOnThisComputer(String address) {
        assertEquals(
                Optional.empty(), way(Map.of("HTTPS_PROXY", "p:1", "HTTP_PROXY", "p:1", "ALL_PROXY", "p:1"), address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*                             | https://api.openai.com/v1  | direct",
                "openai.com                    | https://api.openai.com/v1  | direct",
                "a.example, .openai.com        | https://API.openai.com/v1  | direct",
                "a.example *.openai.com        | https://api.openai.com/v1  | direct",
                "api.openai.com:443            | https://api.openai.com/v1  | direct",
                "api.openai.com:8443           | https://api.openai.com/v1  | proxy",
                "penai.com,com.openai,api      | https://api.openai.com/v1  | proxy",
                "10.0.0.0/8                    | https://10.20.30.40/v1     | direct",
                "10.0.0.0/8,192.168.0.0/33,x/8 | https://11.20.30.40/v1     | proxy",
                "10.1.2.3                      | https://10.1.2.3:8443/v1   | direct",
                "fd00::/8                      | https://[fd12::1]/v1       | direct",
                "[fd12::1]:8443                | https://[fd12::1]:8443/v1  | direct",
                "fd12::1                       | https://[fd12::1]:8443/v1  | direct",
            })
    void passesByWhatIsExcepted(String excepted, String address, String way) {
        Map<String, String> environment = new HashMap<>(Map.of("HTTPS_PROXY", "p:1"));
        environment.put("NO_PROXY", excepted);
        assertEquals(way.equals("direct"), way(environment, address).isEmpty());
    }

    private static Optional<String> way(Map<String, String> environment, String address) {
        Outcome<Optional<HttpProxy>> way = new Proxies(environment).of(URI.create(address));
        return assertInstanceOf(Outcome.Done.class, way).value() instanceof Optional<?> proxy
                ? proxy.map(HttpProxy.class::cast).map(HttpProxy::name)
                : Optional.empty();
    }
}
