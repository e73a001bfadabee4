using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Members by name, in the order in which they were added: the usual way to hand values to a template.</summary>
public partial class ScriptObject : IDictionary<string, object?>, IScriptObject, IDictionary, IFormattable
{
    private readonly Dictionary<string, ScriptMember> _members;

    public ScriptObject()
        : this(0, null, null)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer)
        : this(0, null, keyComparer)
    {
    }

    public ScriptObject(int capacity)
        : this(capacity, null, null)
    {
    }

    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
        : this(capacity, null, keyComparer)
    {
    }

    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType)
        : this(capacity, autoImportStaticsFromThisType, null)
    {
    }

    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType, IEqualityComparer<string>? keyComparer)
    {
        _members = new Dictionary<string, ScriptMember>(capacity, keyComparer);
        var type = GetType();
        if (autoImportStaticsFromThisType ?? type != typeof(ScriptObject))
        {
            foreach (var (name, value) in StaticMembers.Of(type, ScriptMemberImportFlags.All, null, null))
            {
                _members[name] = new ScriptMember(value, IsReadOnly: true);
            }
        }
    }

    /// <summary>Copies the members of another object of the same kind without importing anything anew.</summary>
    private protected ScriptObject(ScriptObject source) => _members = new(source._members, source._members.Comparer);

    public int Count => _members.Count;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => _members.Keys;

    public ICollection<object?> Values => [.. _members.Values.Select(member => member.Value)];

    public virtual object? this[string key]
    {
        get => _members.TryGetValue(key, out var member) ? member.Value : null;
        set
        {
            this.AssertNotReadOnly();
            SetValue(key, value, readOnly: false);
        }
    }

    public static ScriptObject From(object? obj)
    {
        var result = new ScriptObject();
        result.Import(obj);
        return result;
    }

    public static bool IsImportable(object obj) =>
        obj is IScriptObject or IDictionary or System.Text.Json.JsonElement
        || (obj is not string && obj is not IEnumerable && !obj.GetType().IsPrimitive && obj is not decimal);

    public void Clear()
    {
        this.AssertNotReadOnly();
        _members.Clear();
    }

    public IEnumerable<string> GetMembers() => _members.Keys;

    public virtual bool Contains(string member) => _members.ContainsKey(member);

    public bool ContainsKey(string key) => Contains(key);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        var found = _members.TryGetValue(member, out var stored);
        value = stored.Value;
        return found;
    }

    public T? GetSafeValue<T>(string name) => this[name] is T value ? value : default;

    public T GetSafeValue<T>(string name, T defaultValue) => this[name] is T value ? value : defaultValue;

    public virtual bool CanWrite(string member) => !IsReadOnly && !(_members.TryGetValue(member, out var stored) && stored.IsReadOnly);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        SetValue(member, value, readOnly);
        return true;
    }

    public void SetValue(string member, object? value, bool readOnly) => _members[member] = new ScriptMember(value, readOnly);

    public void Add(string key, object? value)
    {
        this.AssertNotReadOnly();
        _members.Add(key, new ScriptMember(value, IsReadOnly: false));
    }

    public virtual bool Remove(string member)
    {
        this.AssertNotReadOnly();
        return _members.Remove(member);
    }

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        this.AssertNotReadOnly();
        if (_members.TryGetValue(member, out var stored))
        {
            _members[member] = stored with { IsReadOnly = readOnly };
        }
    }

    public virtual void CopyTo(ScriptObject dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        foreach (var (name, member) in _members)
        {
            dest._members[name] = member;
        }
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = new ScriptObject(this);
        if (deep)
        {
            clone.CloneValues();
        }

        return clone;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var (name, member) in _members)
        {
            yield return new KeyValuePair<string, object?>(name, member.Value);
        }
    }

    public virtual string ToString(string? format, IFormatProvider? formatProvider) =>
        formatProvider is TemplateContext context
            ? context.ObjectToString(this) ?? string.Empty
            : new TemplateContext().ObjectToString(this) ?? string.Empty;

    public string ToString(IFormatProvider formatProvider) => ToString(null, formatProvider);

    public override sealed string ToString() => ToString(null, null);

    private protected void CloneValues()
    {
        foreach (var (name, member) in _members.ToArray())
        {
            if (member.Value is IScriptObject nested)
            {
                _members[name] = member with { Value = nested.Clone(deep: true) };
            }
        }
    }
}
