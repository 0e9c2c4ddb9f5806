package org.clausewright.desktop.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clausewright.desktop.parts.Turns;
import org.clausewright.history.SignIn;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.template.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WelcomeModelTest {

    @TempDir
    Path home;

    private final Turns turns = new Turns();
    private final Tasks tasks = new Tasks(turns);
    private final List<Path> opened = new ArrayList<>();
    private Preferences preferences;
    private WelcomeModel model;

    @BeforeEach
    void welcome() {
        preferences = new Preferences(home.resolve("preferences"), tasks);
        RecentSpecs recent = new RecentSpecs(preferences);
        recent.add(home.resolve("old"));
        recent.add(home.resolve("new"));
        model = new WelcomeModel(new FakeStarts(), recent, home);
    }

    @AfterEach
    void close() {
        preferences.flush();
        tasks.close();
    }

    @Test
    void showsTheLatestSpecFirstAndForgetsOne() {
        assertEquals(List.of(home.resolve("new"), home.resolve("old")), model.recent());
        model.forget(home.resolve("new"));
        assertEquals(List.of(home.resolve("old")), model.recent());
    }

    @Test
    void proposesAFolderNamedAfterTheRepository() {
        model.show(WelcomeModel.Form.CLONE);
        model.address().set("https://github.com/openai/model_spec.git");
        assertEquals(home.resolve("model_spec").toString(), model.folder().get());
        model.address().set("git@example.org:team/rules.git/");
        assertEquals(home.resolve("rules").toString(), model.folder().get());
    }

    @Test
    void leavesAFolderAloneThatAPersonChose() {
        model.show(WelcomeModel.Form.CLONE);
        model.folder().set("/somewhere/else");
        model.folderChosen();
        model.address().set("https://example.org/rules.git");
        assertEquals("/somewhere/else", model.folder().get());
    }

    @Test
    void asksForTheAddressFirst() {
        model.show(WelcomeModel.Form.CLONE);
        model.submit();
        assertTrue(model.problem().get().startsWith("Say which repository to clone"));
        assertFalse(model.busy().get());
    }

    @Test
    void opensWhatItMadeFromATemplate() throws Exception {
        model.setTemplates(List.of(new Template.Blank()));
        model.show(WelcomeModel.Form.NEW);
        model.submit();
        assertTrue(model.busy().get());
        turns.until(() -> !model.busy().get());
        assertEquals(List.of(home.resolve("my-blank")), opened);
        assertEquals(WelcomeModel.Form.NONE, model.form().get());
    }

    @Test
    void opensNothingThatWasCancelled() throws Exception {
        model.setTemplates(List.of(new Template.Blank()));
        model.show(WelcomeModel.Form.NEW);
        model.submit();
        model.cancel();
        turns.until(tasks::isIdle);
        assertEquals(List.of(), opened);
        assertFalse(model.busy().get());
    }

    /// Makes nothing, and says that it is there.
    private final class FakeStarts implements Starts {

        @Override
        public void open(Path spec) {
            opened.add(spec);
        }

        @Override
        public Task clone(String address, Path folder, SignIn signIn, Consumer<Outcome<Path>> done) {
            return tasks.run("clone", progress -> Outcome.done(folder), done);
        }

        @Override
        public Task create(Template template, Path folder, Consumer<Outcome<Path>> done) {
            return tasks.run("create", progress -> Outcome.done(folder), done);
        }
    }
}
