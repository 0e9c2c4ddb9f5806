package org.clausewright.assist;

import java.math.BigDecimal;

/// What a model costs, in US dollars for a million tokens.
///
/// @param in  of what is sent
/// @param out of what comes back
public record Price(BigDecimal in, BigDecimal out) {

    public static final Price FREE = new Price(BigDecimal.ZERO, BigDecimal.ZERO);

    public Price {
        if (in.signum() < 0 || out.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative: in " + in + ", out " + out);
        }
    }

    /// Dollars.
    public BigDecimal of(Usage usage) {
        return in.multiply(BigDecimal.valueOf(usage.in()))
                .add(out.multiply(BigDecimal.valueOf(usage.out())))
                .movePointLeft(6);
    }
}
