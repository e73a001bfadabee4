namespace Scriban.Runtime;

/// <summary>A member of a <see cref="ScriptObject"/>: its value and whether templates may assign it.</summary>
internal readonly record struct ScriptMember(object? Value, bool IsReadOnly);
