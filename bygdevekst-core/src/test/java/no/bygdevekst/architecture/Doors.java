package no.bygdevekst.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.Vector;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Where a caller hands values over: what makes a value, and what makes another of one. */
final class Doors {

    private static final Vector<Class<?>> TYPES = Vector.ofAll(new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("no.bygdevekst"))
            .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
            .<Class<?>>map(JavaClass::reflect)
            .filter(Doors::isReachable);

    private Doors() {}

    /** The public types of the packages. */
    static Vector<Class<?>> types(String... packages) {
        Vector<String> names = Vector.of(packages).map("no.bygdevekst."::concat);
        return TYPES.filter(type -> names.contains(type.getPackageName())).sortBy(Class::getName);
    }

    /** The public factories, constructors, setters of builders, and methods that copy. */
    static Vector<Executable> of(Class<?> type) {
        Vector<Executable> constructors = Vector.<Constructor<?>>of(type.getConstructors())
                .<Executable>map(each -> each)
                .filter(each -> !Throwable.class.isAssignableFrom(type));
        Vector<Executable> methods = Vector.of(type.getMethods())
                .filter(method -> isDoor(type, method))
                .map(method -> method);
        return constructors
                .appendAll(methods)
                .filter(each -> each.getParameterCount() > 0)
                .filter(each -> !each.isSynthetic());
    }

    private static boolean isDoor(Class<?> type, Method method) {
        if (!method.getDeclaringClass().getName().startsWith("no.bygdevekst.")) {
            return false;
        }
        if (Modifier.isStatic(method.getModifiers())) {
            return !type.isEnum();
        }
        return type.getSimpleName().equals("Builder")
                || (method.getName().startsWith("with")
                        && method.getReturnType().isAssignableFrom(type));
    }

    private static boolean isReachable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || (Modifier.isPublic(outer.getModifiers()) && isReachable(outer));
    }
}
