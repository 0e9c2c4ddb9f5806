package org.clausewright.assist.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the items of a list in an answer that is still arriving: `{"items": [{...}, {...}]}`, a bare list, or one
/// object a line; with whatever stands around it, a fence or a sentence. An item is handed out the moment its last
/// brace is there.
final class ItemScanner {

    private static final int LONGEST_ITEM = 200_000;

    private final Set<String> itemFields;
    private final StringBuilder item = new StringBuilder();
    private final StringBuilder string = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private int itemDepth = -1;
    private boolean emptyListSeen;
    private int listDepth = -1;
    private boolean listIsEmpty;
    private boolean inString;
    private boolean escaped;
    private char before;
    /// What ends the remark that is being passed over, `\n` or `/`; 0 outside of one.
    private char remarkEnd;

    /// @param itemFields names of an item's own fields: a list under one of them is no list of items
    ItemScanner(Set<String> itemFields) {
        this.itemFields = Set.copyOf(itemFields);
    }

    /// The items that this piece of the answer completes.
    List<String> feed(String piece) {
        List<String> complete = new ArrayList<>();
        for (int i = 0; i < piece.length(); i++) {
            step(piece.charAt(i), complete);
        }
        return complete;
    }

    /// True where a list was there with nothing in it. A bare `[ ]` is none: such boxes stand in chat.
    boolean sawEmptyList() {
        return emptyListSeen;
    }

    /// True where the answer ends within an item or a list.
    boolean isUnfinished() {
        return !open.isEmpty();
    }

    private void step(char c, List<String> complete) {
        if (itemDepth >= 0 && item.length() < LONGEST_ITEM) {
            item.append(c);
        }
        listIsEmpty &= c == ']' || (listDepth > 0 && Character.isWhitespace(c));
        char previous = before;
        before = c;
        if (inString) {
            stepInString(c);
            return;
        }
        if (remarkEnd != 0 || startsRemark(previous, c)) {
            boolean over = c == remarkEnd && (c == '\n' || previous == '*');
            remarkEnd = over ? 0 : remarkEnd;
            return;
        }
        switch (c) {
            case '"' -> {
                inString = !open.isEmpty();
                string.setLength(0);
            }
            case '{' -> openObject();
            case '[' -> openList();
            case '}', ']' -> close(c, complete);
            default -> {}
        }
    }

    /// JSON knows no remarks, but some models write them.
    private boolean startsRemark(char previous, char c) {
        if (open.isEmpty()) {
            return false;
        }
        if (c == '#' || (c == '/' && previous == '/')) {
            remarkEnd = '\n';
        } else if (c == '*' && previous == '/') {
            remarkEnd = '/';
            before = 0;
        }
        return remarkEnd != 0;
    }

    private void stepInString(char c) {
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            inString = false;
        }
        if (inString && open.length() == 1) {
            string.append(c);
        }
    }

    private void openObject() {
        boolean inList = !open.isEmpty() && open.charAt(open.length() - 1) == '[';
        boolean root = open.isEmpty();
        if (itemDepth < 0 && (root || (inList && isItemList()))) {
            itemDepth = open.length();
            item.setLength(0);
            item.append('{');
        }
        open.append('{');
    }

    private boolean isItemList() {
        return open.toString().equals("[") || open.toString().equals("{[");
    }

    private void openList() {
        boolean underRoot = open.toString().equals("{") && !itemFields.contains(string.toString());
        if (open.isEmpty() || underRoot) {
            itemDepth = -1;
            listDepth = open.length();
            listIsEmpty = true;
        }
        open.append('[');
    }

    private void close(char c, List<String> complete) {
        char opener = c == '}' ? '{' : '[';
        if (open.isEmpty() || open.charAt(open.length() - 1) != opener) {
            return;
        }
        open.setLength(open.length() - 1);
        if (c == ']' && open.length() == listDepth) {
            emptyListSeen |= listIsEmpty;
            listDepth = -1;
        }
        if (c == '}' && open.length() == itemDepth) {
            itemDepth = -1;
            if (item.length() < LONGEST_ITEM) {
                complete.add(item.toString());
            }
        }
    }
}
