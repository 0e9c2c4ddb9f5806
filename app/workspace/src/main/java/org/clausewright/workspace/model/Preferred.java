package org.clausewright.workspace.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.Price;
import org.clausewright.assist.Prices;
import org.clausewright.workspace.Preferences;

/// What a person has set of models.
///
/// @param baseUrl `model.baseUrl`
/// @param model   `model.name`
/// @param prices  `model.prices`: a line per model, its host, its name, and dollars for a million tokens in and out
/// @param budgets `model.budgets`: a line per spec, its folder and its budget
/// @param runBudget what may be spent until the program ends, on top of that
/// @param embeddings `model.embeddings`: the embedding model; empty where embeddings are not wanted
public record Preferred(
        Optional<String> baseUrl,
        Optional<String> model,
        Map<Prices.Model, Price> prices,
        Map<String, Budget> budgets,
        Optional<Budget> runBudget,
        Optional<String> embeddings) {

    public static final Preferred NOTHING = new Preferred(Optional.empty(), Optional.empty());

    /// The `model.baseUrl` of a person who wants no model, whatever a spec or the environment names.
    public static final String OFFLINE = "offline";

    public static final String BASE_URL = "model.baseUrl";
    public static final String MODEL = "model.name";
    public static final String EMBEDDINGS = "model.embeddings";
    public static final String PRICES = "model.prices";
    public static final String BUDGETS = "model.budgets";

    public Preferred {
        prices = Map.copyOf(prices);
        budgets = Map.copyOf(budgets);
    }

    /// With the listed prices, no budget and no embeddings.
    public Preferred(Optional<String> baseUrl, Optional<String> model) {
        this(baseUrl, model, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    public boolean isOffline() {
        return baseUrl.filter(OFFLINE::equals).isPresent();
    }

    /// What may be spent for a spec; empty where nobody has said.
    public Optional<Budget> budget(Path root) {
        return Optional.ofNullable(budgets.get(root.toString()));
    }

    public static Preferred from(Preferences preferences) {
        Map<Prices.Model, Price> prices = new HashMap<>();
        for (String line : preferences.list(PRICES)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 4) {
                price(fields[2], fields[3])
                        .ifPresent(price -> prices.put(new Prices.Model(fields[0], fields[1]), price));
            }
        }
        Map<String, Budget> budgets = new HashMap<>();
        for (String line : preferences.list(BUDGETS)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 2) {
                Budget.parse(fields[1]).ifPresent(budget -> budgets.put(fields[0], budget));
            }
        }
        return new Preferred(
                preferences.get(BASE_URL).filter(text -> !text.isBlank()),
                preferences.get(MODEL).filter(text -> !text.isBlank()),
                prices,
                budgets,
                Optional.empty(),
                preferences.get(EMBEDDINGS).filter(text -> !text.isBlank()));
    }

    /// The same, with a budget for this run.
    public Preferred within(Optional<Budget> run) {
        return new Preferred(baseUrl, model, prices, budgets, run, embeddings);
    }

    /// The same, with that embedding model, or with none.
    public Preferred embeddingWith(Optional<String> embeddingModel) {
        return new Preferred(baseUrl, model, prices, budgets, runBudget, embeddingModel);
    }

    /// Sets what may be spent for a spec, or takes the limit away.
    public static void setBudget(Preferences preferences, Path root, Optional<Budget> budget) {
        setLine(preferences, BUDGETS, root.toString(), budget.map(Budget::written));
    }

    /// Sets what a model costs, or goes back to the listed price.
    public static void setPrice(Preferences preferences, Prices.Model model, Optional<Price> price) {
        setLine(
                preferences,
                PRICES,
                model.host() + "\t" + model.name(),
                price.map(
                        known -> known.in().toPlainString() + "\t" + known.out().toPlainString()));
    }

    /// A price as a person writes it, in dollars for a million tokens; empty where it is none.
    public static Optional<Price> price(String in, String out) {
        return amount(in).flatMap(sent -> amount(out).map(received -> new Price(sent, received)));
    }

    private static Optional<BigDecimal> amount(String written) {
        String plain = written.strip().replaceFirst("^\\$", "").strip();
        return plain.matches("\\d{1,6}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static void setLine(Preferences preferences, String key, String name, Optional<String> value) {
        List<String> lines = new ArrayList<>(preferences.list(key));
        lines.removeIf(line -> line.startsWith(name + "\t"));
        value.ifPresent(set -> lines.add(name + "\t" + set));
        if (lines.isEmpty()) {
            preferences.remove(key);
        } else {
            preferences.putList(key, lines);
        }
    }
}
