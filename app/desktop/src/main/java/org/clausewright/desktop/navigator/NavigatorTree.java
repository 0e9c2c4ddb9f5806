package org.clausewright.desktop.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.clausewright.desktop.navigator.Row.Kind;
import org.clausewright.desktop.navigator.Row.RowKey;
import org.clausewright.desktop.parts.Rows;

/// Keeps the items of the tree view in step with the outline: an item stays the same object from snapshot to snapshot,
/// and with it what is expanded, what is selected and where the tree is scrolled to.
final class NavigatorTree {

    /// A spec of up to this many rows shows all of its sections from the start.
    private static final int SMALL = 400;

    private final TreeItem<Row> root = new TreeItem<>();
    private Map<RowKey, TreeItem<Row>> items = new HashMap<>();
    private final Set<RowKey> expanded = new HashSet<>();
    private final Set<RowKey> collapsed = new HashSet<>();
    private boolean filtered;
    private boolean updating;
    private boolean small;

    NavigatorTree(TreeView<Row> view) {
        root.setExpanded(true);
        view.setRoot(root);
        view.setShowRoot(false);
        root.addEventHandler(TreeItem.<Row>branchExpandedEvent(), event -> remember(event.getTreeItem(), true));
        root.addEventHandler(TreeItem.<Row>branchCollapsedEvent(), event -> remember(event.getTreeItem(), false));
    }

    /// @param isFiltered whether the branches are what a filter left: then all of them are open, and what a person had
    ///                   opened and closed comes back with the whole tree
    void show(List<Branch> branches, boolean isFiltered) {
        updating = true;
        boolean refold = isFiltered || filtered;
        filtered = isFiltered;
        small = count(branches) <= SMALL;
        Map<RowKey, TreeItem<Row>> kept = HashMap.newHashMap(items.size());
        update(root, branches, kept, refold);
        items = kept;
        updating = false;
    }

    Optional<TreeItem<Row>> item(RowKey key) {
        return Optional.ofNullable(items.get(key));
    }

    /// Opens what a row stands under, so that it can be seen.
    static void uncover(TreeItem<Row> item) {
        for (TreeItem<Row> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
    }

    private void update(TreeItem<Row> parent, List<Branch> branches, Map<RowKey, TreeItem<Row>> kept, boolean refold) {
        List<TreeItem<Row>> wanted = new ArrayList<>(branches.size());
        for (Branch branch : branches) {
            TreeItem<Row> known = items.get(branch.row().key());
            TreeItem<Row> item = known == null ? new TreeItem<>() : known;
            if (!branch.row().equals(item.getValue())) {
                item.setValue(branch.row());
            }
            kept.put(branch.row().key(), item);
            update(item, branch.children(), kept, refold);
            if (known == null || refold) {
                item.setExpanded(filtered || isOpen(branch));
            }
            wanted.add(item);
        }
        Rows.update(parent.getChildren(), wanted);
    }

    private boolean isOpen(Branch branch) {
        RowKey key = branch.row().key();
        if (expanded.contains(key) || collapsed.contains(key)) {
            return expanded.contains(key);
        }
        boolean importOfImport =
                key.file().value().indexOf(':') != key.file().value().lastIndexOf(':');
        return key.kind() == Kind.DOCUMENT
                || (small
                        && !importOfImport
                        && branch.children().stream()
                                .anyMatch(child -> child.row().kind() == Kind.SECTION));
    }

    private void remember(TreeItem<Row> item, boolean open) {
        if (updating || filtered || item.getValue() == null) {
            return;
        }
        RowKey key = item.getValue().key();
        (open ? expanded : collapsed).add(key);
        (open ? collapsed : expanded).remove(key);
    }

    private static int count(List<Branch> branches) {
        int count = branches.size();
        for (Branch branch : branches) {
            count += count(branch.children());
        }
        return count;
    }
}
