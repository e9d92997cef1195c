package no.bygdevekst.examples.testing;

import io.vavr.collection.Vector;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a program did as a process of its own, on a machine that knows only ASCII; its output is read as UTF-8.
 *
 * @param status what it ended with
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
public record JavaProcess(int status, String out, String err) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * Runs a program.
     *
     * @param directory where it runs
     * @param classPath where its classes are
     * @param program its name
     * @param arguments what it is given
     * @return what it did
     * @throws IOException if it cannot be started or read
     * @throws InterruptedException if the wait for it is interrupted
     */
    public static JavaProcess run(Path directory, String classPath, String program, String... arguments)
            throws IOException, InterruptedException {
        return run(Map.of(), directory, classPath, program, arguments);
    }

    private static JavaProcess run(
            Map<String, String> environment, Path directory, String classPath, String program, String... arguments)
            throws IOException, InterruptedException {
        Path err = Files.createTempFile("program", ".err");
        try {
            Vector<String> command = Vector.of(JAVA)
                    .appendAll(agents())
                    .appendAll(Vector.of("-cp", classPath, program))
                    .appendAll(Vector.of(arguments));
            Process process = builder(command, environment)
                    .directory(directory.toFile())
                    .redirectError(err.toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new JavaProcess(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /**
     * Runs a program of the module that is tested, in its directory.
     *
     * @param program its class
     * @param arguments what it is given
     * @return what it did
     * @throws IOException if it cannot be started or read
     * @throws InterruptedException if the wait for it is interrupted
     */
    public static JavaProcess run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        return run(Path.of("."), classPath(), program.getName(), arguments);
    }

    /**
     * Runs a program of the module that is tested, in its directory, with some variables set.
     *
     * @param environment the variables, such as {@code COLUMNS}
     * @param program its class
     * @param arguments what it is given
     * @return what it did
     * @throws IOException if it cannot be started or read
     * @throws InterruptedException if the wait for it is interrupted
     */
    public static JavaProcess run(Map<String, String> environment, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        return run(environment, Path.of("."), classPath(), program.getName(), arguments);
    }

    /**
     * The class path of the tests, and more.
     *
     * @param more folders or jars
     * @return all of it, as a JVM takes it
     */
    public static String classPath(Path... more) {
        return Vector.of(more)
                .map(Path::toString)
                .prepend(System.getProperty("java.class.path"))
                .mkString(File.pathSeparator);
    }

    /** What measures the tests measures the program too. */
    private static Vector<String> agents() {
        return Vector.ofAll(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .filter(argument -> argument.startsWith("-javaagent:"));
    }

    private static ProcessBuilder builder(Vector<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command.asJava());
        builder.environment().put("LC_ALL", "C");
        // The virtual machine would say on standard error that it has picked it up.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("COLUMNS");
        builder.environment().putAll(environment);
        return builder;
    }
}
