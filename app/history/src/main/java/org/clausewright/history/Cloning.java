package org.clausewright.history;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.text.Brief;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.PackProtocolException;
import org.eclipse.jgit.transport.URIish;

/// One clone: fetches, and takes everything away again where that does not succeed.
final class Cloning {

    private static final int SILENCE_SECONDS = 60;
    private static final int LONGEST_DETAIL = 200;

    private final URIish uri;
    private final String shown;
    private final SignIn signIn;
    private final Answers answers;
    private final WatchedProgress progress;

    /// @param uri   without a password
    /// @param shown the address as it may stand in a message
    Cloning(URIish uri, String shown, SignIn signIn, Watch watch) {
        this.uri = uri;
        this.shown = shown;
        this.signIn = signIn;
        this.answers = new Answers(uri, signIn);
        this.progress = new WatchedProgress(watch);
    }

    Outcome<VersionedFolder> into(Path folder) {
        return Faults.asFailures(() -> {
            boolean existed = Files.exists(folder);
            if (existed && !isEmptyFolder(folder)) {
                return Outcome.failed(new CloneFailure.FolderNotEmpty(folder));
            }
            Opening.measureDisk(Files.createDirectories(folder.toAbsolutePath().getParent()));
            Optional<HistoryFailure> failure = fetch(folder);
            if (failure.isPresent()) {
                FolderTree.remove(folder, existed);
                return Outcome.failed(failure.get());
            }
            return Discovery.find(folder).map(Optional::orElseThrow);
        });
    }

    private Optional<HistoryFailure> fetch(Path folder) {
        try {
            Git.cloneRepository()
                    .setURI(uri.toPrivateString())
                    .setDirectory(folder.toFile())
                    .setProgressMonitor(progress)
                    .setCredentialsProvider(answers)
                    .setTimeout(SILENCE_SECONDS)
                    .call()
                    .close();
            return progress.isCancelled() ? Optional.of(new HistoryFailure.Cancelled()) : Optional.empty();
        } catch (GitAPIException | JGitInternalException e) {
            return Optional.of(failure(e));
        }
    }

    private HistoryFailure failure(Exception thrown) {
        if (progress.isCancelled()) {
            return new HistoryFailure.Cancelled();
        }
        String host = Optional.ofNullable(uri.getHost()).orElse(shown);
        if (answers.openQuestion().isPresent()) {
            return new CloneFailure.UnknownServer(host, answers.openQuestion().get());
        }
        if (answers.warning().isPresent()) {
            return new CloneFailure.ServerChanged(host, answers.warning().get());
        }
        for (Throwable cause : causes(thrown)) {
            switch (cause) {
                case UnknownHostException _,
                        ConnectException _,
                        NoRouteToHostException _,
                        SocketTimeoutException _,
                        UnresolvedAddressException _ -> {
                    return new CloneFailure.NotReached(host);
                }
                case SSLException _ -> {
                    return new CloneFailure.NotSecure(host);
                }
                case NoRemoteRepositoryException _, NotSupportedException _ -> {
                    return new CloneFailure.NoRepository(shown);
                }
                case PackProtocolException _ -> {
                    return new CloneFailure.NotGit(shown);
                }
                default -> {}
            }
        }
        if (answers.wereAsked()) {
            return signIn.password().isEmpty()
                    ? new CloneFailure.SignInNeeded(host)
                    : new CloneFailure.SignInRefused(host);
        }
        return new CloneFailure.Broken(shown, detail(thrown));
    }

    private String detail(Exception thrown) {
        String message = String.valueOf(causes(thrown).getLast().getMessage());
        String line = message.lines().findFirst().orElse("").strip();
        String detail = Stream.of(signIn.password(), signIn.user())
                .filter(secret -> !secret.isEmpty())
                .reduce(line, (text, secret) -> text.replace(secret, "…"));
        return Brief.of(detail, LONGEST_DETAIL);
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
