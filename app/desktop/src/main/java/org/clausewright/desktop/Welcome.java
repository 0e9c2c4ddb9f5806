package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.welcome.Samples;
import org.clausewright.desktop.welcome.WelcomeModel;
import org.clausewright.desktop.welcome.WelcomeView;
import org.clausewright.desktop.window.Menus;
import org.clausewright.desktop.window.TopBar;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.template.Template;
import org.clausewright.workspace.template.Templates;

/// The window's content without a spec.
final class Welcome {

    private final Commands commands = new Commands();
    private final WelcomeModel model;
    private final WelcomeView view;
    private final BorderPane root = new BorderPane();

    Welcome(Services services, MainWindow window) {
        Messages messages = Messages.of(Welcome.class);
        WindowCommands.addFirst(commands, window);
        WindowCommands.addLast(commands, window, services.appearance());
        model = new WelcomeModel(
                new ProgramStarts(services.tasks(), window),
                services.recent(),
                Path.of(System.getProperty("user.home")));
        view = new WelcomeView(model, Mark.drawn(48), window::chooseFolder);
        Label name = new Label(messages.text("title"));
        root.setTop(new TopBar(
                name, Menus.of(commands), commands.find("view.palette").orElseThrow()));
        root.setCenter(view);
        readSamples(services);
    }

    private record Offer(List<Samples.Sample> samples, List<Template> templates) {}

    private void readSamples(Services services) {
        services.tasks()
                .<Offer>latest(
                        "welcome.samples",
                        Messages.of(Welcome.class).text("task.samples"),
                        progress -> {
                            Templates templates = Templates.ofThisProgram();
                            return Outcome.done(new Offer(
                                    templates.samples().map(Samples::in).orElse(List.of()), templates.all()));
                        },
                        outcome -> outcome.handle(
                                offer -> {
                                    model.setSamples(offer.samples());
                                    model.setTemplates(offer.templates());
                                },
                                failure -> {}));
    }

    void show(WelcomeModel.Form form) {
        model.show(form);
        if (form == WelcomeModel.Form.NONE) {
            view.focus();
        }
    }

    Commands commands() {
        return commands;
    }

    Node node() {
        return root;
    }
}
