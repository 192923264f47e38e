package waymark.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import waymark.model.Id;
import waymark.model.Pathway;

/// A sort of elements: where they are in a pathway, what they are called, and their parts.
///
/// @param noun such as `role`
/// @param all those of a pathway
/// @param id of one
/// @param name of one, as a sentence begins with it
/// @param put the pathway with others in their place
record Sort<T>(
    String noun,
    Function<Pathway, List<T>> all,
    Function<T, Id> id,
    BiFunction<T, Pathway, String> name,
    BiFunction<Pathway, List<T>, Pathway> put,
    List<Part<T>> parts) {

  Map<Id, T> byId(Pathway pathway) {
    Map<Id, T> byId = new LinkedHashMap<>();
    all.apply(pathway).forEach(e -> byId.put(id.apply(e), e));
    return byId;
  }

  Optional<T> find(Pathway pathway, Id wanted) {
    return all.apply(pathway).stream().filter(e -> id.apply(e).equals(wanted)).findFirst();
  }

  Optional<Part<T>> part(String wanted) {
    return parts.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }
}
