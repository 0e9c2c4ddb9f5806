package org.clausewright.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.assist.Price;
import org.clausewright.assist.Prices;
import org.clausewright.assist.ReplyCache;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.Budget;
import org.clausewright.workspace.model.ModelCalls;
import org.clausewright.workspace.model.Preferred;
import org.clausewright.workspace.model.Spent;

/// What models may cost, and what they have cost.
public final class CostsModel {

    private final Messages messages = Messages.of(CostsModel.class);
    private final Preferences preferences;
    private final ModelInUse inUse;
    private final ModelCalls calls;
    private final Tasks tasks;
    private final StringProperty in = new SimpleStringProperty("");
    private final StringProperty out = new SimpleStringProperty("");
    private final StringProperty budget = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper priceSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper budgetSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cacheSaid = new ReadOnlyStringWrapper("");

    public CostsModel(Preferences preferences, ModelInUse inUse, ModelCalls calls, Tasks tasks) {
        this.preferences = preferences;
        this.inUse = inUse;
        this.calls = calls;
        this.tasks = tasks;
        show();
        lookIntoCache();
    }

    /// Dollars for a million tokens sent.
    StringProperty in() {
        return in;
    }

    /// Dollars for a million tokens received.
    StringProperty out() {
        return out;
    }

    /// As a person writes it: `2.50`, `50k tokens`; empty for no limit.
    StringProperty budget() {
        return budget;
    }

    ReadOnlyStringProperty priceSaid() {
        return priceSaid.getReadOnlyProperty();
    }

    ReadOnlyStringProperty budgetSaid() {
        return budgetSaid.getReadOnlyProperty();
    }

    ReadOnlyStringProperty cacheSaid() {
        return cacheSaid.getReadOnlyProperty();
    }

    boolean hasModel() {
        return model().isPresent();
    }

    private Path root() {
        return inUse.root();
    }

    private Optional<Prices.Model> model() {
        return inUse.setup().get().endpoint().map(endpoint -> new Prices.Model(endpoint.host(), endpoint.model()));
    }

    /// Shows what holds now.
    void show() {
        Preferred preferred = Preferred.from(preferences);
        Prices prices = Prices.listed().with(preferred.prices());
        Optional<Price> price = model().flatMap(prices::of);
        in.set(price.map(known -> known.in().toPlainString()).orElse(""));
        out.set(price.map(known -> known.out().toPlainString()).orElse(""));
        priceSaid.set(model().map(model -> words(model, prices)).orElse(messages.text("costs.price.offline")));
        Optional<Budget> limit = preferred.budget(root());
        budget.set(limit.map(Budget::written).orElse(""));
        budgetSaid.set(words(limit, calls.ledger(root()).look()));
    }

    private String words(Prices.Model model, Prices prices) {
        if (prices.isEntered(model)) {
            return messages.text("costs.price.entered", model.name(), model.host());
        }
        Optional<LocalDate> listed = prices.listedOn(model);
        if (listed.isPresent()) {
            return messages.text(
                    "costs.price.listed", model.name(), listed.get().toString());
        }
        boolean local = inUse.setup()
                .get()
                .endpoint()
                .filter(endpoint -> endpoint.isLocal())
                .isPresent();
        return messages.text(local ? "costs.price.local" : "costs.price.unknown", model.name());
    }

    private String words(Optional<Budget> limit, Spent spent) {
        return SpentWords.of(messages, spent)
                + limit.map(set -> " " + messages.text("costs.budget.of", spent.of(set), set))
                        .orElse("");
    }

    void applyPrice() {
        Optional<Prices.Model> model = model();
        if (model.isEmpty()) {
            return;
        }
        boolean none = in.get().isBlank() && out.get().isBlank();
        Optional<Price> price = Preferred.price(in.get(), out.get());
        if (price.isEmpty() && !none) {
            priceSaid.set(messages.text("costs.price.bad"));
            return;
        }
        Prices listed = Prices.listed();
        Preferred.setPrice(preferences, model.get(), price.filter(entered -> !listed.of(model.get())
                .filter(known -> known.equals(entered))
                .isPresent()));
        show();
    }

    void applyBudget() {
        Optional<Budget> limit = Budget.parse(budget.get());
        if (limit.isEmpty() && !budget.get().isBlank()) {
            budgetSaid.set(messages.text("costs.budget.bad", budget.get().strip()));
            return;
        }
        Preferred.setBudget(preferences, root(), limit);
        show();
    }

    void countAfresh() {
        calls.ledger(root()).startAfresh();
        show();
    }

    void emptyCache() {
        tasks.<Integer>run(
                messages.text("costs.cache.emptying"),
                progress -> Outcome.done(calls.cache().clear()),
                outcome -> outcome.handle(
                        count -> cacheSaid.set(messages.text("costs.cache.emptied", count)), failure -> {}));
    }

    private void lookIntoCache() {
        tasks.<ReplyCache.Fill>latest(
                "settings.cache",
                messages.text("costs.cache.look"),
                progress -> Outcome.done(calls.cache().fill()),
                outcome -> outcome.handle(
                        fill -> cacheSaid.set(messages.text("costs.cache.fill", fill.files(), fill.bytes() / 1e6)),
                        failure -> {}));
    }
}
