package waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The string literals of compiled classes, without the messages of what they throw.
///
/// A literal that is joined with values is one text, in which each value is a [#VALUE].
final class Constants {

  static final char VALUE = '\u0001';

  /// A literal.
  ///
  /// @param where the simple name of its class
  record Constant(String where, String text) {}

  private final List<Constant> found = new ArrayList<>();
  private String where = "";
  private int throwing;

  private Constants() {}

  /// {@return all that stand in the classes of a folder and of those in it}
  static List<Constant> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".class"))
          .sorted()
          .flatMap(f -> of(f).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// {@return all that stand in one class file}
  static List<Constant> of(Path file) {
    try {
      Constants constants = new Constants();
      String name = String.valueOf(file.getFileName());
      constants.where = name.substring(0, name.length() - ".class".length());
      ClassFile.of().parse(file).methods().stream()
          .map(MethodModel::code)
          .forEach(code -> code.ifPresent(constants::read));
      return constants.found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(CodeModel code) {
    throwing = 0;
    code.forEach(this::read);
  }

  private void read(CodeElement element) {
    switch (element) {
      case NewObjectInstruction made when isThrown(made.className()) -> throwing++;
      case InvokeInstruction call
          when call.name().equalsString("<init>") && isThrown(call.owner()) && throwing > 0 ->
          throwing--;
      case LoadConstantInstruction load -> add(load.constantValue());
      case InvokeDynamicInstruction join -> join.bootstrapArgs().forEach(this::add);
      default -> {}
    }
  }

  private static boolean isThrown(ClassEntry type) {
    return type.asInternalName().endsWith("Exception") || type.asInternalName().endsWith("Error");
  }

  private void add(Object constant) {
    if (throwing == 0 && constant instanceof String text) {
      found.add(new Constant(where, text));
    }
  }
}
