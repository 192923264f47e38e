package waymark.change;

import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import waymark.model.Pathway;

/// A part of an element in which two versions may differ.
///
/// @param name in the words of a person, such as `pay`
/// @param value what is compared
/// @param noun the same in a sentence, after `the`
/// @param told what a version says of it
/// @param take the first version with this part of the second
/// @param isPlace whether it is only about where things lie
record Part<T>(
    String name,
    String noun,
    Function<T, Object> value,
    BiFunction<T, Pathway, Said> told,
    BinaryOperator<T> take,
    boolean isPlace) {

  static <T> Part<T> of(
      String name,
      Function<T, Object> value,
      BiFunction<T, Pathway, Said> told,
      BinaryOperator<T> take) {
    return new Part<>(name, name, value, told, take, false);
  }

  Part<T> called(String otherNoun) {
    return new Part<>(name, otherNoun, value, told, take, isPlace);
  }

  boolean differs(T before, T after) {
    return !value.apply(before).equals(value.apply(after));
  }
}
