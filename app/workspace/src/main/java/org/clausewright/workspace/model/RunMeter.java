package org.clausewright.workspace.model;

import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Price;
import org.clausewright.assist.Usage;
import org.clausewright.spec.Outcome;

/// Keeps to a budget of this run alone, on top of the spec's.
final class RunMeter implements Meter {

    private final Budget budget;
    private final Meter ofSpec;
    private Spent spent = Spent.NOTHING;

    RunMeter(Budget budget, Meter ofSpec) {
        this.budget = budget;
        this.ofSpec = ofSpec;
    }

    @Override
    public synchronized Outcome<Call> begin(String model, Optional<Price> price, Usage expected) {
        Optional<AssistFailure> refusal = spent.refusal("this run", budget, model, price, expected);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        Outcome<Call> begun = ofSpec.begin(model, price, expected);
        return begun.map(call -> {
            spent = spent.plus(expected, price);
            return used -> {
                call.end(used);
                settle(expected, used, price);
            };
        });
    }

    private synchronized void settle(Usage expected, Usage used, Optional<Price> price) {
        spent = spent.minus(expected, price).plus(used, price);
    }
}
