package org.clausewright.history;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/// Answers a server's questions with a [SignIn], and remembers which it had no answer to. A password goes only to the
/// host that it was given for, and once: a server that asks again did not accept it. Nobody can talk it into accepting
/// a certificate.
final class Answers extends CredentialsProvider {

    private final URIish address;
    private final SignIn signIn;
    private boolean asked;
    private boolean trusted;
    private String openQuestion = "";
    private String warning = "";

    Answers(URIish address, SignIn signIn) {
        this.address = address;
        this.signIn = signIn;
    }

    /// True where somebody asked for a name or a password.
    boolean wereAsked() {
        return asked;
    }

    /// The question about a server's key that nobody has answered.
    Optional<String> openQuestion() {
        return Optional.of(openQuestion).filter(question -> !question.isEmpty());
    }

    /// What was said of a key that is not the server's known one.
    Optional<String> warning() {
        return Optional.of(warning).filter(text -> !text.isEmpty());
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        boolean http = address.getScheme() != null && address.getScheme().startsWith("http");
        return items(items).allMatch(item -> isCredential(item) || (!http && isTalk(item)));
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        if (!supports(items)) {
            return false;
        }
        if (items(items).anyMatch(Answers::isCredential)) {
            return signIn(uri, items);
        }
        String text = items(items)
                .filter(item -> !(item instanceof CredentialItem.YesNoType))
                .map(CredentialItem::getPromptText)
                .collect(Collectors.joining(" "));
        long choices =
                items(items).filter(CredentialItem.YesNoType.class::isInstance).count();
        return choices == 1 ? confirm(text, items) : warned(text);
    }

    /// A key that changed comes with two questions, whether to go on and whether to store it. Both are answered no.
    private boolean warned(String text) {
        warning = text;
        return false;
    }

    /// Once the server's key is trusted, it may be stored too.
    private boolean confirm(String question, CredentialItem... items) {
        trusted = trusted || question.equals(signIn.trustedServer());
        if (!trusted) {
            openQuestion = question;
        }
        items(items)
                .filter(CredentialItem.YesNoType.class::isInstance)
                .map(CredentialItem.YesNoType.class::cast)
                .forEach(item -> item.setValue(trusted));
        return true;
    }

    private boolean signIn(URIish uri, CredentialItem... items) {
        boolean again = asked;
        asked = true;
        if (again || signIn.password().isEmpty() || !address.getHost().equals(uri.getHost())) {
            return false;
        }
        for (CredentialItem item : items) {
            switch (item) {
                case CredentialItem.Username user -> user.setValue(signIn.user());
                case CredentialItem.StringType secret -> secret.setValue(signIn.password());
                case CredentialItem.CharArrayType secret ->
                    secret.setValue(signIn.password().toCharArray());
                default -> {}
            }
        }
        return true;
    }

    private static Stream<CredentialItem> items(CredentialItem... items) {
        return Arrays.stream(items);
    }

    private static boolean isCredential(CredentialItem item) {
        return item instanceof CredentialItem.StringType || item instanceof CredentialItem.CharArrayType;
    }

    private static boolean isTalk(CredentialItem item) {
        return item instanceof CredentialItem.YesNoType || item instanceof CredentialItem.InformationalMessage;
    }
}
