package waymark.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;
import waymark.model.ViewId;

/// Pathways and lists with one element changed; refuses ids that are not there.
final class Changed {

  private Changed() {}

  static Pathway role(Pathway pathway, RoleId id, UnaryOperator<Role> change) {
    return pathway.withRoles(in(pathway.roles(), Role::id, id, "role", change));
  }

  static Pathway qualification(
      Pathway pathway, QualificationId id, UnaryOperator<Qualification> change) {
    return pathway.withQualifications(
        in(pathway.qualifications(), Qualification::id, id, "qualification", change));
  }

  static Pathway step(Pathway pathway, StepId id, UnaryOperator<Step> change) {
    return pathway.withSteps(in(pathway.steps(), Step::id, id, "step", change));
  }

  static Pathway view(Pathway pathway, ViewId id, UnaryOperator<View> change) {
    return pathway.withViews(in(pathway.views(), View::id, id, "view", change));
  }

  static View view(Pathway pathway, ViewId id) {
    return known(pathway.view(id), "view", id);
  }

  static <T> T known(Optional<T> found, String what, Id id) {
    return found.orElseThrow(() -> notThere(what, id));
  }

  /// {@return `all` with the element of that id changed}
  static <T, K extends Id> List<T> in(
      List<T> all, Function<T, K> idOf, K id, String what, UnaryOperator<T> change) {
    List<T> next = new ArrayList<>(all);
    next.replaceAll(e -> idOf.apply(e).equals(id) ? change.apply(e) : e);
    checkThere(all.stream().map(idOf).toList(), id, what);
    return next;
  }

  /// {@return `all` with the element of that id moved to `index` of the list that comes out}
  static <T, K extends Id> List<T> moved(
      List<T> all, Function<T, K> idOf, K id, String what, int index) {
    List<T> next = without(all, idOf, id, what);
    T element = known(all.stream().filter(e -> idOf.apply(e).equals(id)).findFirst(), what, id);
    return inserted(next, element, index);
  }

  /// {@return `all` without the element of that id}
  static <T, K extends Id> List<T> without(List<T> all, Function<T, K> idOf, K id, String what) {
    checkThere(all.stream().map(idOf).toList(), id, what);
    return all.stream().filter(e -> !idOf.apply(e).equals(id)).toList();
  }

  /// {@return `all` with `element` at `index`, or at the nearer end if there is no such index}
  static <T> List<T> inserted(List<T> all, T element, int index) {
    List<T> next = new ArrayList<>(all);
    next.add(Math.clamp(index, 0, all.size()), element);
    return next;
  }

  /// {@return `all` with `element` in the place of the one of the same id, or else behind the last}
  static <T, K extends Id> List<T> put(List<T> all, Function<T, K> idOf, T element) {
    K id = idOf.apply(element);
    return all.stream().map(idOf).anyMatch(id::equals)
        ? all.stream().map(e -> idOf.apply(e).equals(id) ? element : e).toList()
        : added(all, element);
  }

  /// {@return `all` with `element` behind the last}
  static <T> List<T> added(List<T> all, T element) {
    return inserted(all, element, all.size());
  }

  static void checkThere(Iterable<? extends Id> ids, Id id, String what) {
    for (Id known : ids) {
      if (known.equals(id)) {
        return;
      }
    }
    throw notThere(what, id);
  }

  private static IllegalArgumentException notThere(String what, Id id) {
    return new IllegalArgumentException("no such " + what + ": " + id);
  }
}
