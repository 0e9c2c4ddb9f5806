package org.clausewright.assist;

import java.math.BigDecimal;
import java.util.Optional;

/// What a model costs, in US dollars for a million tokens.
///
/// @param in  of what is sent
/// @param out of what comes back
/// @param cached of what is sent and the server knows from before; empty where nobody has said, and then it counts like
/// the rest
public record Price(BigDecimal in, BigDecimal out, Optional<BigDecimal> cached) {

    public static final Price FREE = new Price(BigDecimal.ZERO, BigDecimal.ZERO);

    public Price {
        if (in.signum() < 0 || out.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative: in " + in + ", out " + out);
        }
    }

    /// Without a price of its own for what the server knows from before.
    public Price(BigDecimal in, BigDecimal out) {
        this(in, out, Optional.empty());
    }

    /// Dollars.
    public BigDecimal of(Usage usage) {
        return in.multiply(BigDecimal.valueOf(usage.in() - usage.cached()))
                .add(cached.orElse(in).multiply(BigDecimal.valueOf(usage.cached())))
                .add(out.multiply(BigDecimal.valueOf(usage.out())))
                .movePointLeft(6);
    }
}
