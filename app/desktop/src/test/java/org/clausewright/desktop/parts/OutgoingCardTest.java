package org.clausewright.desktop.parts;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.clausewright.assist.Outgoing;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Consent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OutgoingCardTest {

    private static final class Refusing implements Consent {

        @Override
        public boolean isGiven(String kind, Outgoing outgoing) {
            return false;
        }

        @Override
        public void give(String kind, Outgoing outgoing) {}

        @Override
        public void giveForGood(String kind, Outgoing outgoing) {}
    }

    @Test
    void takesTheKeyboardAlsoInAPaneThatIsNotLaidOutYet(@TempDir Path home) throws Exception {
        BlockingQueue<Runnable> results = new LinkedBlockingQueue<>();
        try (Bench bench = Bench.open(home, Map.of("spec.md", "# Money {#money}\n"), 400, 300);
                Tasks tasks = new Tasks(results::add)) {
            ConsentGate gate = new ConsentGate("test", tasks, new Refusing());
            OutgoingCard card = Bench.on(() -> new OutgoingCard(gate, new Subscriptions()));
            gate.pass("Ask", () -> Optional.of(new Outgoing("example.org", "a-model", "Words")), () -> {});
            Runnable question = results.take();
            Bench.run(() -> {
                Button ask = new Button("Ask");
                VBox dock = new VBox(ask, OutgoingCard.scrolled(card));
                dock.getStyleClass().add("dock");
                bench.root.getChildren().setAll(new Button("Elsewhere"), dock);
                ask.requestFocus();
                question.run();
                ask.setVisible(false);
            });
            Bench.await("the question has the keyboard", card::isFocused);
        }
    }

    @Test
    void takesNoRoomWhileNothingWaits(@TempDir Path home) throws Exception {
        BlockingQueue<Runnable> results = new LinkedBlockingQueue<>();
        try (Bench bench = Bench.open(home, Map.of("spec.md", "# Money {#money}\n"), 400, 300);
                Tasks tasks = new Tasks(results::add)) {
            ConsentGate gate = new ConsentGate("test", tasks, new Refusing());
            FittingScroll asked = Bench.on(() -> OutgoingCard.scrolled(new OutgoingCard(gate, new Subscriptions())));
            bench.show(new VBox(asked));
            assertEquals(0, Bench.on(asked::getHeight));
            gate.pass("Ask", () -> Optional.of(new Outgoing("example.org", "a-model", "Words")), () -> {});
            Bench.run(results.take());
            Bench.await("the question is in sight", () -> asked.getHeight() > 60);
            Bench.run(gate::refuse);
            Bench.await("its room is free again", () -> asked.getHeight() == 0);
        }
    }
}
