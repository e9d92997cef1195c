import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles what is on the class path to JavaScript. Arguments: the class whose functions are exported, and the folders to
 * write an {@code answers.js} to; what is in the {@code classes} of such a folder goes before the class path. It ends with
 * an exception where something is used that the compiler has not.
 */
final class WriteJavaScript {

    private WriteJavaScript() {}

    public static void main(String[] arguments) throws TeaVMToolException {
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            write(arguments[0], new File(folder));
        }
    }

    private static void write(String exported, File folder) throws TeaVMToolException {
        TeaVMTool compiler = compiler(exported, folder);
        ConsoleTeaVMToolLog log = new ConsoleTeaVMToolLog(false);
        compiler.setLog(log);
        compiler.generate();
        TeaVMProblemRenderer.describeProblems(
                compiler.getDependencyInfo().getCallGraph(), compiler.getProblemProvider(), log);
        if (!compiler.getProblemProvider().getSevereProblems().isEmpty()) {
            throw new IllegalStateException("not compiled to JavaScript; see above");
        }
    }

    private static TeaVMTool compiler(String exported, File folder) {
        TeaVMTool compiler = new TeaVMTool();
        compiler.setTargetType(TeaVMTargetType.JAVASCRIPT);
        compiler.setJsModuleType(JSModuleType.ES2015);
        compiler.setStrict(true);
        compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        compiler.setObfuscated(true);
        compiler.setMainClass(exported);
        compiler.setClassPath(classPath(new File(folder, "classes")));
        compiler.setTargetDirectory(folder);
        compiler.setTargetFileName("answers.js");
        return compiler;
    }

    // By its files and not by its class loader, which gives those classes of a jar that are for newer JDKs.
    private static List<File> classPath(File first) {
        String[] path = System.getProperty("java.class.path").split(File.pathSeparator);
        return Stream.concat(Stream.of(first).filter(File::exists), Arrays.stream(path).map(File::new))
                .toList();
    }
}
