package org.clausewright.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.clausewright.workspace.Preferences;

/// What the palette shows for what is typed, which one is chosen, and what was used lately.
public final class PaletteModel {

    /// An entry that matches.
    public record Hit(PaletteEntry entry, FuzzyMatch match, boolean recent) {}

    private static final String RECENT = "palette.recent";
    private static final int MOST_RECENT = 12;
    private static final int MOST_SHOWN = 60;
    private static final int RECENT_BONUS = 6;

    private final List<PaletteEntry> entries;
    private final Preferences preferences;
    private final List<String> recent;
    private final StringProperty query = new SimpleStringProperty("");
    private final IntegerProperty chosen = new SimpleIntegerProperty(0);
    private final ReadOnlyListWrapper<Hit> hits = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    public PaletteModel(List<PaletteEntry> entries, Preferences preferences) {
        this.entries = List.copyOf(entries);
        this.preferences = preferences;
        this.recent = preferences.list(RECENT);
        query.subscribe(typed -> {
            hits.setAll(find(typed));
            chosen.set(0);
        });
    }

    public StringProperty query() {
        return query;
    }

    public ReadOnlyListProperty<Hit> hits() {
        return hits.getReadOnlyProperty();
    }

    /// The index of the chosen hit.
    public IntegerProperty chosen() {
        return chosen;
    }

    public void move(int by) {
        if (!hits.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, hits.size()));
        }
    }

    /// Remembers the chosen entry as used. Run it after the palette is closed.
    public Runnable take() {
        if (hits.isEmpty()) {
            return () -> {};
        }
        PaletteEntry entry = hits.get(chosen.get()).entry();
        List<String> used = new ArrayList<>(recent);
        used.remove(entry.id());
        used.addFirst(entry.id());
        preferences.putList(RECENT, used.subList(0, Math.min(MOST_RECENT, used.size())));
        return entry.run();
    }

    private List<Hit> find(String typed) {
        List<Hit> found = new ArrayList<>();
        for (PaletteEntry entry : entries) {
            FuzzyMatch.of(typed, entry.title())
                    .or(() -> FuzzyMatch.of(typed, entry.detail())
                            .filter(match -> typed.strip().length() > 1)
                            .map(match -> new FuzzyMatch(match.score() / 2, List.of())))
                    .ifPresent(match -> found.add(new Hit(entry, match, recent.contains(entry.id()))));
        }
        found.sort(Comparator.comparingInt(this::rank).reversed().thenComparing(hit -> hit.entry()
                .kind()));
        return found.subList(0, Math.min(MOST_SHOWN, found.size()));
    }

    private int rank(Hit hit) {
        int age = recent.indexOf(hit.entry().id());
        boolean idle = query.get().isBlank();
        if (age < 0) {
            return hit.match().score();
        }
        return hit.match().score() + (idle ? 2 * MOST_RECENT - age : RECENT_BONUS);
    }
}
