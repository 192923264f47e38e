package waymark.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import waymark.file.json.Complaints;
import waymark.file.json.Decoder;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.file.json.Spot;
import waymark.file.json.Words;
import waymark.model.Id;

/// The ids of one kind in one file: who has which, who names which.
final class Ids<T extends Id> {

  /// The most characters of an id that is made from others, so that a number fits behind it.
  private static final int MADE_LENGTH = 90;

  private static final String RULE =
      "an id of 1 to " + Id.MAX_LENGTH + " characters without white space";

  private record Naming(String id, Spot at) {}

  private final String what;
  private final Function<String, T> make;
  private final Map<String, Spot> defined = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastNumber = new HashMap<>();
  private final List<Naming> namings = new ArrayList<>();
  private boolean incomplete;

  Ids(String what, Function<String, T> make) {
    this.what = what;
    this.make = make;
  }

  /// Learns which ids the items of a list have, before any item is given one that it lacks.
  void learn(Fields parent, String list) {
    parent.peek(list).ifPresent(this::learn);
  }

  private void learn(Json list) {
    if (!(list instanceof Json.Items(List<Json> items, _))) {
      incomplete = true;
      return;
    }
    for (Json item : items) {
      if (!(item instanceof Json.Obj(Map<String, Json> fields, _))) {
        incomplete = true;
      } else if (fields.get("id") instanceof Json.Text(String id, _)) {
        taken.add(id);
      }
    }
  }

  /// {@return the id that `fields` must have}
  T need(Fields fields) {
    incomplete |= fields.peek("id").isEmpty();
    return fields.need("id", this::define, standIn());
  }

  /// {@return the id that `fields` has, or else one made by `otherwise`}
  T may(Fields fields, Supplier<T> otherwise) {
    return fields.peek("id").isPresent()
        ? fields.may("id", this::define).orElse(standIn())
        : otherwise.get();
  }

  private T standIn() {
    return make.apply("unknown");
  }

  private Optional<T> define(Json json, Complaints complaints) {
    Optional<String> id = valid(json, complaints);
    incomplete |= id.isEmpty();
    id.ifPresent(value -> enter(value, json.at(), complaints));
    return id.map(make);
  }

  private void enter(String id, Spot at, Complaints complaints) {
    Spot first = defined.putIfAbsent(id, at);
    if (first != null) {
      complaints.add(
          at,
          "the id " + Words.quoted(id) + " a second time",
          "an id that no other " + what + " has; the first is in line " + first.line());
    }
  }

  static Optional<String> valid(Json json, Complaints complaints) {
    return json instanceof Json.Text(String id, _) && Id.isValid(id)
        ? Optional.of(id)
        : Decoders.wrong(json, RULE, complaints);
  }

  /// {@return an id that nobody has: `base`, or else `base-2` and so on}
  T fresh(String base) {
    String head = base.length() <= MADE_LENGTH ? base : base.substring(0, MADE_LENGTH);
    return taken.contains(head) ? numbered(head, 2) : made(head);
  }

  /// {@return an id that nobody has: `base-1` and so on}
  T numbered(String base) {
    return numbered(base, 1);
  }

  private T numbered(String base, int first) {
    int number = lastNumber.getOrDefault(base, first - 1) + 1;
    while (taken.contains(base + "-" + number)) {
      number++;
    }
    lastNumber.put(base, number);
    return made(base + "-" + number);
  }

  private T made(String id) {
    taken.add(id);
    defined.put(id, Spot.START);
    return make.apply(id);
  }

  /// {@return the decoder for an id that is defined elsewhere}
  Decoder<T> naming() {
    return (json, complaints) -> {
      Optional<String> id = valid(json, complaints);
      id.ifPresent(value -> namings.add(new Naming(value, json.at())));
      return id.map(make);
    };
  }

  /// Notes a complaint for each id that is named and not defined; none if some definition could not
  /// be read, for that may be the very one.
  void settle(Complaints complaints) {
    if (incomplete) {
      return;
    }
    for (Naming naming : namings) {
      if (!defined.containsKey(naming.id())) {
        complaints.add(
            naming.at(),
            Words.quoted(naming.id()) + ", and there is no such " + what,
            () -> "the id of a " + what + meant(naming.id()));
      }
    }
  }

  private String meant(String id) {
    return Nearest.to(id, defined.keySet())
        .map(known -> " (did you mean " + Words.quoted(known) + "?)")
        .orElse("");
  }
}
