package org.clausewright.desktop.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.lint.reconcile.Concessions;

/// Ready words for a remedy: what the two sentences would say.
record Proposal(String title, String left, String right) {

    /// The proposals for a remedy, the one to begin with first; none for a remedy that writes no sentence.
    static List<Proposal> of(Remedy remedy, SideText first, SideText second, Messages messages) {
        String left = first.sentence().text();
        String right = second.sentence().text();
        Concessions ofFirst = new Concessions(left, right, second.section());
        Concessions ofSecond = new Concessions(right, left, first.section());
        List<Proposal> found = new ArrayList<>();
        switch (remedy) {
            case REWORD_FIRST -> {
                found.add(new Proposal(messages.text("proposal.own"), left, right));
                numbered(ofFirst.rewordings(), messages)
                        .forEach(each -> found.add(new Proposal(each.title(), each.words(), right)));
            }
            case REWORD_SECOND -> {
                found.add(new Proposal(messages.text("proposal.own"), left, right));
                numbered(ofSecond.rewordings(), messages)
                        .forEach(each -> found.add(new Proposal(each.title(), left, each.words())));
            }
            case EXCEPT_FIRST ->
                numbered(ofFirst.exceptions(), messages)
                        .forEach(each -> found.add(new Proposal(each.title(), each.words(), right)));
            case EXCEPT_SECOND ->
                numbered(ofSecond.exceptions(), messages)
                        .forEach(each -> found.add(new Proposal(each.title(), left, each.words())));
            case LINK -> found.addAll(links(first, second, ofFirst, ofSecond, messages));
            case PRECEDENT, ACCEPT, RESOLVED -> {}
        }
        return List.copyOf(found);
    }

    private record Titled(String title, String words) {}

    private static List<Titled> numbered(List<String> sentences, Messages messages) {
        List<Titled> titled = new ArrayList<>();
        for (String sentence : sentences) {
            titled.add(new Titled(messages.text("proposal.ready", titled.size() + 1), sentence));
        }
        return titled;
    }

    private static List<Proposal> links(
            SideText first, SideText second, Concessions ofFirst, Concessions ofSecond, Messages messages) {
        String left = first.sentence().text();
        String right = second.sentence().text();
        Optional<String> linkedLeft =
                ofFirst.crossLink().filter(words -> first.locked().isEmpty());
        Optional<String> linkedRight =
                ofSecond.crossLink().filter(words -> second.locked().isEmpty());
        List<Proposal> found = new ArrayList<>();
        if (linkedLeft.isPresent() && linkedRight.isPresent()) {
            found.add(new Proposal(messages.text("proposal.both"), linkedLeft.get(), linkedRight.get()));
        }
        linkedLeft.ifPresent(words -> found.add(new Proposal(messages.text("proposal.first"), words, right)));
        linkedRight.ifPresent(words -> found.add(new Proposal(messages.text("proposal.second"), left, words)));
        return found;
    }
}
