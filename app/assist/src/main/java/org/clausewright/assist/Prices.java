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

    private final LocalDate asOf;
    private final Map<String, Price> listed;
    private final Map<Model, Price> entered;

    /// A model at a host, as [Outgoing#host] names it.
    public record Model(String host, String name) {}

    private Prices(LocalDate asOf, Map<String, Price> listed, Map<Model, Price> entered) {
        this.asOf = asOf;
        this.listed = Map.copyOf(listed);
        this.entered = Map.copyOf(entered);
    }

    /// The list that comes with the program.
    public static Prices listed() {
        Map<String, Price> listed = new HashMap<>();
        LocalDate[] asOf = {LocalDate.EPOCH};
        resource()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] fields = line.split(",", -1);
                    if (fields.length == 1) {
                        asOf[0] = LocalDate.parse(line.strip());
                    } else {
                        listed.put(
                                fields[0],
                                new Price(
                                        new BigDecimal(fields[1]),
                                        new BigDecimal(fields[2]),
                                        Optional.of(fields[3])
                                                .filter(cached -> !cached.isEmpty())
                                                .map(BigDecimal::new)));
                    }
                });
        return new Prices(asOf[0], listed, Map.of());
    }

    /// These, and what a person has entered, which counts more.
    public Prices with(Map<Model, Price> more) {
        return new Prices(asOf, listed, more);
    }

    /// The day of the list.
    public LocalDate asOf() {
        return asOf;
    }

    /// True where the price is a person's and not the list's.
    public boolean isEntered(Model model) {
        return entered.containsKey(model);
    }

    /// Empty where nobody has said. A dated name such as `gpt-5-mini-2025-08-07` costs what the plain one does.
    public Optional<Price> of(Model model) {
        return Optional.ofNullable(entered.get(model))
                .or(() -> model.host().equals(OPENAI) ? inList(model.name()) : Optional.empty());
    }

    private Optional<Price> inList(String name) {
        return listed.keySet().stream()
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
