package org.clausewright.assist.openai;

import java.util.Optional;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Price;
import org.clausewright.assist.Prices;
import org.clausewright.assist.ReplyCache;

/// What the calls to models share.
///
/// @param cache empty where every question is to be asked anew
public record Means(ModelClient client, Optional<ReplyCache> cache, Meter meter, Prices prices) {

    /// No cache, no budget, the listed prices.
    public static Means of(ModelClient client) {
        return new Means(client, Optional.empty(), Meter.UNLIMITED, Prices.listed());
    }

    /// Nothing for a server on this computer, unless somebody has entered a price.
    Optional<Price> price(ModelConnection connection) {
        return prices.of(new Prices.Model(connection.host(), connection.model()))
                .or(() -> connection.isLocal() ? Optional.of(Price.FREE) : Optional.empty());
    }
}
