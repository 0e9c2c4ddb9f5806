package org.clausewright.workspace.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.assist.Price;
import org.clausewright.assist.Prices;
import org.clausewright.assist.ReplyCache;

/// What is known of costs without asking anybody: the price, the budget, and what the cache holds.
record CostChecks(Prices prices, ReplyCache cache) {

    List<Check> of(Endpoint endpoint, Optional<Budget> budget, Spent spent) {
        return List.of(price(endpoint), budget(endpoint, budget, spent), cached());
    }

    private Check price(Endpoint endpoint) {
        Prices.Model model = new Prices.Model(endpoint.host(), endpoint.model());
        Optional<Price> price = prices.of(model);
        if (price.isEmpty()) {
            return endpoint.isLocal()
                    ? new Check("price", Check.State.OK, "A model on this computer is counted as costing nothing.")
                    : new Check(
                            "price",
                            Check.State.MISSING,
                            "Nobody has said what " + model.name() + " costs at " + model.host()
                                    + "; its price can be entered under Settings.");
        }
        return new Check(
                "price",
                Check.State.OK,
                "A million tokens of " + model.name() + " cost "
                        + Budget.dollars(price.get().in()) + " sent and "
                        + Budget.dollars(price.get().out()) + " received, "
                        + prices.listedOn(model)
                                .map(day -> "by the list prices of " + day + ".")
                                .orElse("as you have entered."));
    }

    private Check budget(Endpoint endpoint, Optional<Budget> budget, Spent spent) {
        if (budget.isEmpty()) {
            return new Check("budget", Check.State.OK, "This spec has no budget; nothing is held back.");
        }
        Budget limit = budget.get();
        Prices.Model model = new Prices.Model(endpoint.host(), endpoint.model());
        if (limit.isNothing()) {
            return new Check("budget", Check.State.MISSING, "The budget of this spec is 0, so no model is asked.");
        }
        boolean unknown = limit.unit() == Budget.Unit.DOLLARS
                && !endpoint.isLocal()
                && prices.of(model).isEmpty();
        return unknown
                ? new Check(
                        "budget",
                        Check.State.BROKEN,
                        "The budget of this spec is " + limit + ", which cannot be kept without a price.")
                : new Check(
                        "budget",
                        Check.State.OK,
                        "Of the budget of " + limit + " for this spec, " + spent.of(limit) + " is spent.");
    }

    private Check cached() {
        ReplyCache.Fill fill = cache.fill();
        return new Check(
                "cache",
                Check.State.OK,
                String.format(
                        Locale.ROOT,
                        "%,d %s kept, %,.1f MB, so that looking again costs nothing.",
                        fill.files(),
                        fill.files() == 1 ? "reply is" : "replies are",
                        fill.bytes() / 1e6));
    }
}
