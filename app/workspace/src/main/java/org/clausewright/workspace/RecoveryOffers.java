package org.clausewright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdits;

/// The texts that were not saved when the program last ended, offered until they are answered.
///
/// What the methods that [Workspace] passes on promise stands there.
final class RecoveryOffers {

    private final Texts texts;
    private final RecoveryJournal journal;
    private List<Recovered> recovered;

    RecoveryOffers(Texts texts, RecoveryJournal journal) {
        this.texts = texts;
        this.journal = journal;
        this.recovered = journal.leftBehind();
    }

    List<Recovered> recovered() {
        return recovered.stream()
                .filter(each -> !each.text().equals(texts.text(each.file()).orElse("")))
                .toList();
    }

    void restore(List<Recovered> chosen) {
        List<Recovered> left = new ArrayList<>(chosen);
        left.removeIf(each -> texts.readOnly(each.file()).isPresent());
        List<Recovered> remaining = new ArrayList<>(recovered());
        remaining.removeAll(left);
        while (!left.isEmpty()) {
            Map<SpecPath, Recovered> oldest = new LinkedHashMap<>();
            left.forEach(each -> oldest.putIfAbsent(each.file(), each));
            texts.apply(new SpecEdit(
                    "Restore unsaved text",
                    oldest.values().stream()
                            .map(each -> new FileEdit(
                                    each.file(),
                                    TextEdits.between(texts.text(each.file()).orElse(""), each.text())))
                            .toList()));
            left.removeAll(oldest.values());
        }
        answered(remaining);
    }

    void discard() {
        answered(List.of());
    }

    private void answered(List<Recovered> remaining) {
        recovered = List.copyOf(remaining);
        journal.answered(recovered);
    }
}
