package org.clausewright.lint.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Link;

/// The ids that a link of a spec may name: its own, and with a prefix those of its imports.
final class Targets {

    private final Spec spec;
    private final Map<String, Nearest> ids = new HashMap<>();
    private final Nearest prefixes;

    Targets(Spec spec) {
        this.spec = spec;
        this.prefixes = new Nearest(spec.settings().imports().keySet());
    }

    /// Whether a link is one to a section or clause: without a hash only where its prefix is that of an import.
    boolean isMeant(Link link) {
        return link.hash() || isImport(first(link.target()));
    }

    /// False for an id that nothing has. What an import that could not be used has nobody knows.
    boolean isUnknown(String id) {
        if (spec.has(id)) {
            return false;
        }
        String first = first(id);
        return first.isEmpty() || !isImport(first) || spec.imports().containsKey(first);
    }

    private boolean isImport(String prefix) {
        return spec.settings().imports().containsKey(prefix);
    }

    /// The first prefix of an id; empty where it has none.
    private static String first(String id) {
        return id.substring(0, Math.max(0, id.indexOf(':')));
    }

    /// The id that was meant by one that nothing has: of the same import where there is one of that prefix, else
    /// behind the nearest prefix.
    Optional<String> nearest(String id) {
        int colon = id.lastIndexOf(':');
        if (colon < 0) {
            return idsOf("", spec).to(id);
        }
        String prefix = id.substring(0, colon);
        String name = id.substring(colon + 1);
        Optional<Spec> home = spec.allImports().spec(prefix);
        if (home.isPresent()) {
            return idsOf(prefix, home.get()).to(name).map(meant -> prefix + ":" + meant);
        }
        return prefixes.to(prefix).map(meant -> meant + ":" + name);
    }

    private Nearest idsOf(String prefix, Spec of) {
        return ids.computeIfAbsent(prefix, _ -> new Nearest(new Ids(of).all()));
    }

    /// What a message says of an id that nothing has.
    String message(String id) {
        int colon = id.lastIndexOf(':');
        if (colon < 0) {
            return "No section and no clause has the id “" + id + "”";
        }
        String prefix = id.substring(0, colon);
        return spec.allImports().spec(prefix).isPresent()
                ? "No section and no clause of the import “" + prefix + "” has the id “" + id.substring(colon + 1) + "”"
                : "Nothing is imported as “" + prefix + "”";
    }
}
