package id.mppdigital.platform.test.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Services know each other only by their contracts. */
final class KnowOnly extends ArchCondition<JavaClass> {
    private KnowOnly() {
        super("know only their own service and the platform");
    }

    static ArchCondition<JavaClass> itselfAndThePlatform() {
        return new KnowOnly();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var own = Room.of(type);
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Room.isOurs(dependency.getTargetClass()))
                .filter(dependency -> {
                    var service = Room.of(dependency.getTargetClass()).service();
                    return !service.equals(own.service()) && !service.equals("platform");
                })
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }
}
