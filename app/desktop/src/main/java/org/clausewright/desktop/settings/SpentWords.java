package org.clausewright.desktop.settings;

import org.clausewright.desktop.frame.Messages;
import org.clausewright.workspace.model.Budget;
import org.clausewright.workspace.model.Spent;

/// What was spent, as a person reads it.
public final class SpentWords {

    private SpentWords() {}

    public static String of(Spent spent) {
        return of(Messages.of(SpentWords.class), spent);
    }

    static String of(Messages messages, Spent spent) {
        if (spent.calls() == 0) {
            return messages.text("costs.nothing");
        }
        String counts = messages.text(
                spent.estimated() > 0 ? "costs.spent.about" : "costs.spent", spent.calls(), spent.in(), spent.out());
        return counts + ", " + money(messages, spent) + ".";
    }

    private static String money(Messages messages, Spent spent) {
        if (spent.unpriced() == spent.calls()) {
            return messages.text("costs.money.unknown");
        }
        String known = spent.dollars().signum() == 0
                ? messages.text("costs.money.free")
                : messages.text("costs.money", Budget.dollars(spent.dollars()));
        return known + (spent.unpriced() > 0 ? messages.text("costs.money.without", spent.unpriced()) : "");
    }
}
