package waymark.change;

import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import waymark.model.Pathway;

/// A part of an element in which two versions may differ.
///
/// @param name in the words of a person, such as `pay`
/// @param value what is compared
/// @param told the value in words; empty if there is none
/// @param take the first version with this part of the second
/// @param isPlace whether it is only about where things lie
record Part<T>(
    String name,
    Function<T, Object> value,
    BiFunction<T, Pathway, String> told,
    BinaryOperator<T> take,
    boolean isPlace) {

  static <T> Part<T> of(
      String name,
      Function<T, Object> value,
      BiFunction<T, Pathway, String> told,
      BinaryOperator<T> take) {
    return new Part<>(name, value, told, take, false);
  }

  boolean differs(T before, T after) {
    return !value.apply(before).equals(value.apply(after));
  }
}
