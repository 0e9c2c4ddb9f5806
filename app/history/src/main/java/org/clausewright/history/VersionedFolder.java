package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.history.diff.LineChange;
import org.clausewright.history.diff.TextDiff;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/// A spec's folder within a git repository: the whole worktree or a folder in it, of an ordinary or a linked worktree.
///
/// Holds nothing open and nothing cached: each call looks at the repository as it is then, so that other git programs
/// may work on it meanwhile. May be used from several threads. All paths are those of the spec, relative to its root.
///
/// No command that the repository brings along is run, neither hooks nor filters of its own configuration. Filters and
/// settings of the person's own git configuration apply, as do `.gitignore`, `.gitattributes` and `core.autocrlf`.
public final class VersionedFolder {

    private final Path root;
    private final Place place;

    VersionedFolder(Path root, Place place) {
        this.root = root;
        this.place = place;
    }

    /// The repository that a spec's folder stands in, found upwards from it; empty where it stands in none.
    ///
    /// @return failed with an [OpenFailure] for a bare repository, or one that is not where the folder says it is
    public static Outcome<Optional<VersionedFolder>> find(Path root) {
        return Discovery.find(root);
    }

    /// Makes the folder a repository, as `git init` does. Its branch is the person's own `init.defaultBranch`, or else
    /// `main`. Commits nothing.
    ///
    /// @return failed with [OpenFailure.AlreadyVersioned] within a repository
    public static Outcome<VersionedFolder> create(Path root) {
        return Discovery.create(root);
    }

    /// The spec's root, with symbolic links resolved.
    public Path root() {
        return root;
    }

    /// The top of the worktree: the spec's root, or a folder above it.
    public Path top() {
        return place.top();
    }

    /// The branch, or what stands in place of one.
    public Outcome<Head> head() {
        return place.open(HeadReader::read);
    }

    /// Compares the disk with the last commit, in the whole worktree.
    public Outcome<Status> status(Watch watch) {
        return place.open(git -> new StatusReader(git, place).read(watch));
    }

    /// A file's text in the last commit or the index; empty where it is not there.
    ///
    /// @return failed with a [ReadFailure] for what is no text, or too large for one
    public Outcome<Optional<String>> text(SpecPath file, Base base) {
        return place.open(git -> read(git, file, base));
    }

    /// A file's text in a commit, named as git does (`HEAD~2`, a tag, an id); empty where it is not there.
    public Outcome<Optional<String>> textAt(String revision, SpecPath file) {
        return place.open(git -> {
            Optional<ObjectId> commit = Revisions.commit(git, revision);
            return commit.isPresent()
                    ? new Blobs(git).at(commit.get(), place.inRepository(file))
                    : Outcome.failed(new ReadFailure.UnknownRevision(revision));
        });
    }

    /// The text of a document as the commit left it; empty where the commit removed it.
    public Outcome<Optional<String>> textAt(LogEntry entry) {
        return place.open(git -> new Blobs(git).at(ObjectId.fromString(entry.id()), entry.path()));
    }

    /// What changed in a file up to the text on disk. A file that is not there counts as empty.
    public Outcome<TextDiff> diff(SpecPath file, Base base) {
        return place.open(git -> switch (new Blobs(git).onDisk(place.top(), place.inRepository(file))) {
            case Outcome.Done<Optional<String>> disk ->
                read(git, file, base)
                        .map(before ->
                                TextDiff.between(before.orElse(""), disk.value().orElse("")));
            case Outcome.Failed<Optional<String>> failed -> Outcome.failed(failed.failure());
        });
    }

    /// What changed in a file up to a text that may not have been saved.
    public Outcome<TextDiff> diff(SpecPath file, Base base, String text) {
        return text(file, base).map(before -> TextDiff.between(before.orElse(""), text));
    }

    /// The marks for an editor's margin: how a text differs from the last commit. To follow typing, ask for the
    /// committed text once and use [LineChange#between].
    public Outcome<List<LineChange>> lineChanges(SpecPath file, String text) {
        return text(file, Base.HEAD).map(before -> LineChange.between(before.orElse(""), text));
    }

    /// Who commits, by git's configuration; empty where it does not say: then ask, and pass the answer to
    /// [#commit(Set, String, Author)].
    public Outcome<Optional<Author>> author() {
        return place.open(git -> Outcome.done(new Authors(git).author()));
    }

    /// Writes the author into the repository's own configuration, for later commits.
    public Outcome<Author> remember(Author author) {
        return place.open(git -> new Authors(git).remember(author));
    }

    /// Commits files as they stand on disk, in the name of the configured author.
    ///
    /// @return failed with a [CommitFailure], of which [CommitFailure.AuthorMissing] says to ask for one
    public Outcome<Committed> commit(Set<SpecPath> files, String message) {
        return place.open(git -> {
            Optional<Author> author = new Authors(git).author();
            return author.isPresent()
                    ? write(git, files, message, author.get())
                    : Outcome.failed(new CommitFailure.AuthorMissing());
        });
    }

    /// Commits files as they stand on disk: changed, new and removed ones. Like `git commit -- files`, it commits
    /// nothing else that is staged, and leaves that staged. Hooks are not run: where there are any, the notes of
    /// the result name those that git would have run.
    public Outcome<Committed> commit(Set<SpecPath> files, String message, Author author) {
        return place.open(git -> write(git, files, message, author));
    }

    /// The commits that changed a document, newest first, also under the names that it had before.
    ///
    /// @param limit how many at most
    public Outcome<List<LogEntry>> log(SpecPath document, int limit, Watch watch) {
        return place.open(git -> new LogReader(git, limit, watch).read(place.inRepository(document)));
    }

    /// Reads the ids that the spec's files ever had, in all branches and tags. Worth doing once, in the background.
    ///
    /// @param atMost how long to read; when the time is up, the result says that it is not complete
    public Outcome<IdHistory> ids(Duration atMost, Watch watch) {
        long end = System.nanoTime() + atMost.toNanos();
        return place.open(git -> new IdReader(git, place.prefix()).read(() -> System.nanoTime() - end > 0, watch));
    }

    private Outcome<Committed> write(Repository git, Set<SpecPath> files, String message, Author author)
            throws IOException {
        CommitMessage cleaned = new CommitMessage(message);
        if (files.isEmpty()) {
            return Outcome.failed(new CommitFailure.NothingChosen());
        }
        if (cleaned.isEmpty()) {
            return Outcome.failed(new CommitFailure.MessageMissing());
        }
        return new CommitWriter(git, place, Authors.person(author), new Authors(git).committer(author))
                .commit(files, cleaned);
    }

    private Outcome<Optional<String>> read(Repository git, SpecPath file, Base base) throws IOException {
        String path = place.inRepository(file);
        return switch (base) {
            case HEAD -> new Blobs(git).inHead(path);
            case INDEX -> new Blobs(git).inIndex(path);
        };
    }
}
