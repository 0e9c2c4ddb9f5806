package org.clausewright.history;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class RemoteUrlTest extends Sandbox {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/team/spec.git, https://example.org/team/spec.git, spec",
        "http://example.org/spec/, http://example.org/spec/, spec",
        "git@example.org:team/spec.git, git@example.org:team/spec.git, spec",
        "ssh://git@example.org:2222/team/my-rules, ssh://git@example.org:2222/team/my-rules, my-rules",
        "file:///srv/git/spec.git, file:///srv/git/spec.git, spec",
        "/srv/git/правила.git, /srv/git/правила.git, правила",
        "https://example.org/, https://example.org/, spec",
        "https://example.org/team/.., https://example.org/team/.., spec",
    })
    void understandsWhatPeopleType(String typed, String shown, String folder) {
        RemoteUrl url = done(RemoteUrl.parse("  " + typed + "\n"));
        assertEquals(shown, url.toString());
        assertEquals(folder, url.folderName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "not an address", "example.org/team/spec", "https://", "a\nb", "https:///x"})
    void saysWhatIsNoAddress(String typed) {
        failed(CloneFailure.NotAnAddress.class, RemoteUrl.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"git://example.org/spec", "s3://bucket/spec", "javascript://x/y", "ext::sh -c touch% x"})
    void refusesOtherProtocols(String typed) {
        failed(CloneFailure.UnknownProtocol.class, RemoteUrl.parse(typed));
    }

    @Test
    void neverShowsAPassword() {
        for (String typed : new String[] {
            "https://ada:s3cret@example.org/spec.git",
            "https://s3cret@example.org/spec.git",
            "https://example.org/spec.git?private_token=s3cret",
            "ssh://git:s3cret@example.org/spec.git",
        }) {
            RemoteUrl url = done(RemoteUrl.parse(typed));
            assertFalse(url.toString().contains("s3cret"), typed);
        }
        assertFalse(SignIn.with("ada", "s3cret").toString().contains("s3cret"));
    }
}
