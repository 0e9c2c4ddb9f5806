package org.clausewright.assist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What models cost: what a person has entered, or else OpenAI's own list prices as they were on a certain day. A price
/// is a host's: the same model may cost something else, or nothing, elsewhere.
public final class Prices {

    private static final String OPENAI = "api.openai.com";

    private final Map<String, Listed> listed;
    private final Map<Model, Price> entered;

    /// A model at a host, as [Outgoing#host] names it.
    public record Model(String host, String name) {}

    /// @param day when it was read
    private record Listed(Price price, LocalDate day) {}

    private Prices(Map<String, Listed> listed, Map<Model, Price> entered) {
        this.listed = Map.copyOf(listed);
        this.entered = Map.copyOf(entered);
    }

    /// The list that comes with the program: a line is a day, or a model and its price as it was on the day before it.
    public static Prices listed() {
        Map<String, Listed> listed = new HashMap<>();
        LocalDate day = LocalDate.EPOCH;
        for (String line : resource().lines().toList()) {
            String[] fields = line.split(",", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (fields.length == 1) {
                day = LocalDate.parse(line.strip());
            } else {
                listed.put(fields[0], new Listed(price(fields), day));
            }
        }
        return new Prices(listed, Map.of());
    }

    private static Price price(String[] fields) {
        return new Price(
                new BigDecimal(fields[1]),
                new BigDecimal(fields[2]),
                Optional.of(fields[3]).filter(cached -> !cached.isEmpty()).map(BigDecimal::new));
    }

    /// These, and what a person has entered, which counts more.
    public Prices with(Map<Model, Price> more) {
        return new Prices(listed, more);
    }

    /// The day that the list's price of a model was read on; empty where a person has entered one, or nobody has.
    public Optional<LocalDate> listedOn(Model model) {
        return isEntered(model) ? Optional.empty() : inList(model).map(Listed::day);
    }

    /// True where the price is a person's and not the list's.
    public boolean isEntered(Model model) {
        return entered.containsKey(model);
    }

    /// Empty where nobody has said. A dated name such as `gpt-5-mini-2025-08-07` costs what the plain one does.
    public Optional<Price> of(Model model) {
        return Optional.ofNullable(entered.get(model)).or(() -> inList(model).map(Listed::price));
    }

    private Optional<Listed> inList(Model model) {
        String name = model.name();
        return listed.keySet().stream()
                .filter(known -> model.host().equals(OPENAI))
                .filter(known -> name.equals(known) || name.matches("\\Q" + known + "\\E-\\d{4}-\\d{2}-\\d{2}"))
                .max(Comparator.comparingInt(String::length))
                .map(listed::get);
    }

    private static String resource() {
        try (InputStream in = Prices.class.getResourceAsStream("prices.csv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: prices.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
