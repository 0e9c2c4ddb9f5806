package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;

/// Asks for the best case against a conflict. A reconciliation counts only where words of the two sections, or of a
/// definition, carry it.
final class CounselInquiry implements Inquiry<CounselInquiry.Plea> {

    private static final int SHORTEST_QUOTE = 4;

    /// @param reconciled words that stand in the spec settle the case
    record Plea(boolean reconciled, String how) {}

    private final PromptTemplate template;
    private final Rivals rivals;
    private final Conflict conflict;

    CounselInquiry(PromptTemplate template, Rivals rivals, Conflict conflict) {
        this.template = template;
        this.rivals = rivals;
        this.conflict = conflict;
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public ChatRequest request() {
        Map<String, String> values = Map.of(
                "ladder", rivals.ladder(),
                "sections", rivals.text(),
                "definitions", rivals.definitions(),
                "claim", Fence.around("claim", claim()));
        return new ChatRequest(
                template.system(),
                List.of(new ChatRequest.Message(false, template.fill(values))),
                "counsel",
                Schemas.COUNSEL.read());
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("reconciled", "quote", "how");
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Reading<Plea> read(JsonNode item) {
        String how = Fields.text(item, "how", 1_000);
        Optional<Boolean> reconciled = Fields.flag(item, "reconciled");
        if (reconciled.isEmpty() || how.isEmpty()) {
            return new Reading.Misfit<>("the item does not say whether both can be followed, and how");
        }
        String quote = Fields.text(item, "quote", 4_000);
        boolean founded = quote.length() >= SHORTEST_QUOTE && rivals.says(quote);
        return new Reading.Fits<>(new Plea(reconciled.get() && founded, how));
    }

    private String claim() {
        return "Case: " + conflict.scenario() + "\n" + demand(conflict.left()) + demand(conflict.right());
    }

    private static String demand(Side side) {
        return "\"" + side.quote().replaceAll("\\s+", " ") + "\" demands: "
                + side.demand().orElse("what it says") + "\n";
    }
}
