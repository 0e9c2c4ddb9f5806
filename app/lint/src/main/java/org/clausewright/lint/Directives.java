package org.clausewright.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausewright.spec.document.SpecDocument;
import org.jspecify.annotations.Nullable;

/// Where in a document comments have turned wording rules off. Each holds up to its counterpart, or to the end.
final class Directives {

    /// By name, then by the offset from which on it holds, whether it is off.
    private final Map<String, TreeMap<Integer, Boolean>> byName = new HashMap<>();

    static Directives of(SpecDocument document, List<BlockText> blocks) {
        Directives directives = new Directives();
        for (int i = 0; i < blocks.size(); i++) {
            for (Directive directive : blocks.get(i).directives()) {
                directives
                        .byName
                        .computeIfAbsent(directive.name(), _ -> new TreeMap<>())
                        .put(document.start(i) + directive.offset(), directive.off());
            }
        }
        return directives;
    }

    boolean silence(RuleInfo rule, int offset) {
        if (byName.isEmpty() || rule.basis() == Basis.STRUCTURE) {
            return false;
        }
        return isOff("", offset)
                || isOff(rule.id(), offset)
                || style(rule.id()).filter(name -> isOff(name, offset)).isPresent();
    }

    private boolean isOff(String name, int offset) {
        TreeMap<Integer, Boolean> changes = byName.get(name);
        Map.@Nullable Entry<Integer, Boolean> last = changes == null ? null : changes.floorEntry(offset);
        return last != null && last.getValue();
    }

    private static Optional<String> style(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(rule.substring(0, dot));
    }
}
