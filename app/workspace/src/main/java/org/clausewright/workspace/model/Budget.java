package org.clausewright.workspace.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.assist.Usage;

/// What may be spent on models for a spec.
///
/// @param amount US dollars, or tokens sent and received together
public record Budget(Unit unit, BigDecimal amount) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?<dollar>\\$)? *(?<number>\\d{1,12}(\\.\\d{1,6})?) *(?<times>k|m)? *(?<token>t|tok|tokens?)?");

    /// What is counted.
    public enum Unit {
        DOLLARS,
        TOKENS
    }

    public Budget {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a budget is not negative: " + amount);
        }
    }

    /// A budget as a person writes it: `2.50` and `$2.50` are dollars, `50000 tokens` and `50k tokens` are
    /// tokens. Empty where it is neither.
    public static Optional<Budget> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().replaceAll("(?<=\\d),(?=\\d{3})", ""));
        if (!matcher.matches() || (matcher.group("dollar") != null && matcher.group("token") != null)) {
            return Optional.empty();
        }
        int zeros =
                switch (Optional.ofNullable(matcher.group("times")).orElse("").toLowerCase(Locale.ROOT)) {
                    case "k" -> 3;
                    case "m" -> 6;
                    default -> 0;
                };
        BigDecimal amount = new BigDecimal(matcher.group("number")).movePointRight(zeros);
        return Optional.of(
                matcher.group("token") == null
                        ? new Budget(Unit.DOLLARS, amount)
                        : new Budget(Unit.TOKENS, amount.setScale(0, RoundingMode.DOWN)));
    }

    boolean isNothing() {
        return amount.signum() == 0;
    }

    /// A part of such a budget in words.
    String words(BigDecimal part) {
        return switch (unit) {
            case DOLLARS -> dollars(part);
            case TOKENS -> String.format(Locale.ROOT, "%,d tokens", part.longValue());
        };
    }

    /// Dollars with two digits, or as many as it takes to see what is less than a cent.
    public static String dollars(BigDecimal amount) {
        if (amount.signum() > 0 && amount.compareTo(new BigDecimal("0.0001")) < 0) {
            return "less than $0.0001";
        }
        int digits = amount.signum() > 0 && amount.compareTo(new BigDecimal("0.1")) < 0 ? 4 : 2;
        return String.format(Locale.ROOT, "$%,." + digits + "f", amount);
    }

    /// What a call counts in this budget.
    BigDecimal counted(Usage usage, BigDecimal dollars) {
        return switch (unit) {
            case DOLLARS -> dollars;
            case TOKENS -> BigDecimal.valueOf(usage.total());
        };
    }

    /// As [#parse] reads it.
    public String written() {
        return amount.stripTrailingZeros().toPlainString() + (unit == Unit.TOKENS ? " tokens" : "");
    }

    @Override
    public String toString() {
        return words(amount);
    }
}
