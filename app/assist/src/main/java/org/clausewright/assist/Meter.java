package org.clausewright.assist;

import java.util.Optional;
import org.clausewright.spec.Outcome;

/// Keeps count of what calls use, and says when it is enough. May be asked from several threads.
public interface Meter {

    /// Of somebody who does not mind.
    Meter UNLIMITED = (model, price, expected) -> Outcome.done(used -> {});

    /// Asked before each call. What is expected is set aside until the call has ended, so that calls made at the same
    /// time do not all spend the same rest.
    ///
    /// @param price    empty where it is not known
    /// @param expected a rough estimate
    /// @return [AssistFailure.BudgetSpent] or [AssistFailure.PriceUnknown] where the call must not be made
    Outcome<Call> begin(String model, Optional<Price> price, Usage expected);

    /// A call that may be made.
    interface Call {

        /// To be told once, however the call ended.
        void end(Usage used);
    }
}
