using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>A sound declaration together with the fields it was read from, for rules that compare declarations and report a place.</summary>
internal readonly record struct Entry<T>(T Value, FieldReader Fields);
