package org.clausewright.workspace.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Price;
import org.clausewright.assist.Usage;

/// What models were asked and what it cost.
///
/// @param in        tokens sent
/// @param out       tokens received
/// @param dollars   of the calls whose price is known
/// @param unpriced  how many calls had no known price
/// @param estimated how many calls the server did not count the tokens of
public record Spent(long calls, long in, long out, BigDecimal dollars, long unpriced, long estimated) {

    public static final Spent NOTHING = new Spent(0, 0, 0, BigDecimal.ZERO, 0, 0);

    /// This and a call more.
    Spent plus(Usage usage, Optional<Price> price) {
        return changed(usage, price, 1);
    }

    /// This without a call that was counted in.
    Spent minus(Usage usage, Optional<Price> price) {
        return changed(usage, price, -1);
    }

    private Spent changed(Usage usage, Optional<Price> price, int times) {
        if (usage.isNothing()) {
            return this;
        }
        return new Spent(
                Math.max(0, calls + times),
                Math.max(0, in + times * usage.in()),
                Math.max(0, out + times * usage.out()),
                dollars.add(cost(usage, price).multiply(BigDecimal.valueOf(times)))
                        .max(BigDecimal.ZERO),
                Math.max(0, unpriced + (price.isPresent() ? 0 : times)),
                Math.max(0, estimated + (usage.reported() ? 0 : times)));
    }

    private static BigDecimal cost(Usage usage, Optional<Price> price) {
        return price.map(known -> known.of(usage)).orElse(BigDecimal.ZERO);
    }

    /// Why a budget does not allow a call; empty where it does.
    Optional<AssistFailure> refusal(String whose, Budget budget, String model, Optional<Price> price, Usage expected) {
        if (budget.isNothing()) {
            return Optional.of(new AssistFailure.NoBudget(whose));
        }
        if (budget.unit() == Budget.Unit.DOLLARS && price.isEmpty()) {
            return Optional.of(new AssistFailure.PriceUnknown(model));
        }
        BigDecimal spent = budget.counted(new Usage(in, out, true), dollars);
        BigDecimal needed = budget.counted(expected, cost(expected, price));
        return spent.add(needed).compareTo(budget.amount()) > 0
                ? Optional.of(new AssistFailure.BudgetSpent(
                        whose, budget.toString(), budget.words(spent), budget.words(needed)))
                : Optional.empty();
    }

    /// What of a budget is spent, in words.
    public String of(Budget budget) {
        return budget.words(budget.counted(new Usage(in, out, true), dollars));
    }
}
