package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.clausewright.desktop.changes.ProgressWatch;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.welcome.Starts;
import org.clausewright.history.RemoteUrl;
import org.clausewright.history.SignIn;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.template.NewSpec;
import org.clausewright.workspace.template.Template;

/// What the welcome screen sets going, as tasks.
record ProgramStarts(Tasks tasks, MainWindow window) implements Starts {

    @Override
    public void open(Path spec) {
        window.open(spec);
    }

    @Override
    public Task clone(String address, Path folder, SignIn signIn, Consumer<Outcome<Path>> done) {
        return tasks.run(
                Messages.of(ProgramStarts.class).text("task.clone", folder.getFileName()),
                progress -> switch (RemoteUrl.parse(address)) {
                    case Outcome.Failed<RemoteUrl> failed -> Outcome.failed(failed.failure());
                    case Outcome.Done<RemoteUrl> url ->
                        url.value()
                                .cloneInto(folder, signIn, new ProgressWatch(progress))
                                .map(VersionedFolder::root);
                },
                done);
    }

    @Override
    public Task create(Template template, Path folder, Consumer<Outcome<Path>> done) {
        return tasks.run(
                Messages.of(ProgramStarts.class).text("task.new", folder.getFileName()),
                progress -> NewSpec.make(template, folder).map(NewSpec.Made::folder),
                done);
    }
}
