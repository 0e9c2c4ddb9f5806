package org.clausewright.history;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.eclipse.jgit.transport.URIish;

/// The address of a repository elsewhere: http(s), ssh (also as `git@host:path`), file, or a folder on this computer.
/// A password in it is taken out and used to sign in only: it is neither shown nor written into the clone.
public final class RemoteUrl {

    private static final Set<String> HTTP = Set.of("http", "https");
    private static final Set<String> SSH = Set.of("ssh", "git+ssh", "ssh+git");

    /// `ext::command`: git would run a program.
    private static final Pattern HELPER = Pattern.compile("([A-Za-z0-9+.-]+)::");

    private final URIish uri;
    private final SignIn embedded;

    private RemoteUrl(URIish uri, SignIn embedded) {
        this.uri = uri;
        this.embedded = embedded;
    }

    /// Reads what a person typed.
    ///
    /// @return failed with a [CloneFailure] where it is no address, or one of another protocol
    public static Outcome<RemoteUrl> parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.chars().anyMatch(c -> c < ' ')) {
            return Outcome.failed(new CloneFailure.NotAnAddress());
        }
        Matcher helper = HELPER.matcher(text);
        if (helper.lookingAt()) {
            return Outcome.failed(new CloneFailure.UnknownProtocol(helper.group(1)));
        }
        try {
            return check(new URIish(text));
        } catch (URISyntaxException e) {
            return Outcome.failed(new CloneFailure.NotAnAddress());
        }
    }

    private static Outcome<RemoteUrl> check(URIish uri) {
        String scheme = scheme(uri);
        if (HTTP.contains(scheme) && uri.getHost() != null) {
            return Outcome.done(new RemoteUrl(uri.setUser(null).setPass(null), signIn(uri)));
        }
        if (SSH.contains(scheme) && uri.getHost() != null) {
            return Outcome.done(new RemoteUrl(uri.setPass(null), signIn(uri)));
        }
        if (scheme.equals("file")) {
            return Outcome.done(new RemoteUrl(uri, SignIn.NONE));
        }
        return !scheme.isEmpty() && !HTTP.contains(scheme) && !SSH.contains(scheme)
                ? Outcome.failed(new CloneFailure.UnknownProtocol(scheme))
                : Outcome.failed(new CloneFailure.NotAnAddress());
    }

    private static String scheme(URIish uri) {
        if (uri.getScheme() != null) {
            return uri.getScheme().toLowerCase(Locale.ROOT);
        }
        if (uri.getHost() != null) {
            return "ssh";
        }
        return isFolder(uri.getPath()) ? "file" : "";
    }

    /// `example.org/team/spec` without a protocol is not taken for a folder unless there is one.
    private static boolean isFolder(String path) {
        try {
            return Path.of(path).isAbsolute() || Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static SignIn signIn(URIish uri) {
        return SignIn.with(
                Optional.ofNullable(uri.getUser()).orElse(""),
                Optional.ofNullable(uri.getPass()).orElse(""));
    }

    /// A name for the folder to clone into, from the last part of the address.
    public String folderName() {
        String path = Optional.ofNullable(uri.getPath()).orElse("").replace('\\', '/');
        String trimmed = path.replaceAll("/+$", "").replaceAll("(/?\\.git)?/*$", "");
        String name = trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf(':')) + 1);
        return SpecPath.isValid(name) ? name : "spec";
    }

    /// Clones into a new or an empty folder, onto the branch that the remote repository is on; submodules are left
    /// out. Where it fails or is cancelled, the folder is as it was before.
    ///
    /// @param signIn how to sign in; [SignIn#NONE] for what the address itself or an SSH key offers
    /// @return failed with a [CloneFailure], of which [CloneFailure.SignInNeeded] and [CloneFailure.UnknownServer]
    ///         say what to ask before trying again
    public Outcome<VersionedFolder> cloneInto(Path folder, SignIn signIn, Watch watch) {
        SignIn used = signIn.password().isEmpty() && signIn.user().isEmpty()
                ? new SignIn(embedded.user(), embedded.password(), signIn.trustedServer())
                : signIn;
        return new Cloning(uri, toString(), used, watch).into(folder);
    }

    /// The address as it may be shown: no user, no password, no query.
    @Override
    public String toString() {
        String shown = (SSH.contains(scheme(uri)) ? uri : uri.setUser(null)).toString();
        int query = shown.indexOf('?');
        return query < 0 || scheme(uri).equals("file") ? shown : shown.substring(0, query);
    }
}
