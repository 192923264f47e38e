package waymark.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;

/// Things found by what they are called.
final class Names {

  private Names() {}

  /// {@return the roles of `pathway` that are called `title`}
  static List<RoleId> roles(Pathway pathway, String title) {
    return called(title, pathway.roles(), Role::title).stream().map(Role::id).toList();
  }

  /// {@return those of `all` that are called `title`; if some are so to the letter, only these}
  static <T> List<T> called(String title, List<T> all, Function<T, String> titleOf) {
    List<T> exact = all.stream().filter(t -> titleOf.apply(t).equals(title)).toList();
    return exact.isEmpty()
        ? all.stream().filter(t -> same(titleOf.apply(t), title)).toList()
        : exact;
  }

  /// {@return whether two titles differ in no more than capitals and blanks}
  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /// {@return `title` without the line breaks that a narrow column of a spreadsheet gave it}
  static String inOneLine(String title) {
    return title.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  static String plain(String title) {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }
}
