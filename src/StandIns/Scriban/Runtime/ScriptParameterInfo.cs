namespace Scriban.Runtime;

/// <summary>A parameter of a function: type, name and, where it is optional, its default.</summary>
public readonly struct ScriptParameterInfo : IEquatable<ScriptParameterInfo>
{
    public readonly Type ParameterType;

    public readonly string Name;

    public readonly bool HasDefaultValue;

    public readonly object? DefaultValue;

    public ScriptParameterInfo(Type parameterType, string name)
    {
        ParameterType = parameterType;
        Name = name;
    }

    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue)
        : this(parameterType, name)
    {
        HasDefaultValue = true;
        DefaultValue = defaultValue;
    }

    public static bool operator ==(ScriptParameterInfo left, ScriptParameterInfo right) => left.Equals(right);

    public static bool operator !=(ScriptParameterInfo left, ScriptParameterInfo right) => !left.Equals(right);

    public bool Equals(ScriptParameterInfo other) =>
        ParameterType == other.ParameterType && Name == other.Name && HasDefaultValue == other.HasDefaultValue
        && Equals(DefaultValue, other.DefaultValue);

    public override bool Equals(object? obj) => obj is ScriptParameterInfo other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(ParameterType, Name, HasDefaultValue, DefaultValue);
}
