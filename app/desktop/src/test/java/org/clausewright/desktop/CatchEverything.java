package org.clausewright.desktop;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// Classes that catch `Exception` or `RuntimeException` by name. What the compiler catches for try-with-resources and
/// finally is `Throwable`, and does not count.
final class CatchEverything extends ArchCondition<JavaClass> {

    private static final Set<String> EVERYTHING = Set.of("java.lang.Exception", "java.lang.RuntimeException");

    private CatchEverything() {
        super("catch everything");
    }

    static ArchCondition<JavaClass> condition() {
        return new CatchEverything();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (JavaCodeUnit code : item.getCodeUnits()) {
            for (TryCatchBlock block : code.getTryCatchBlocks()) {
                block.getCaughtThrowables().stream()
                        .filter(caught -> EVERYTHING.contains(caught.getName()))
                        .forEach(caught -> events.add(SimpleConditionEvent.satisfied(
                                code, code.getFullName() + " catches " + caught.getSimpleName())));
            }
        }
    }
}
