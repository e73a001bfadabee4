using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Generator.Model;
using Generator.Model.Reuse;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Pages.Templates;

/// <summary>
/// What templates see: they read the public properties of a derived record by their names in lower case (<c>SvgPath</c> is
/// <c>svg_path</c>). A property without a value is there and null, so that a misspelt one is an error. Pages share views and are made
/// side by side, so no template may change one.
/// </summary>
/// <remarks>The attribute keeps the properties of every derived record in a tool that is compiled ahead of time.</remarks>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
internal abstract record View : IScriptObject
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, MethodInvoker>> Known = [];

    private Printed? printed;

    protected View()
    {
    }

    /// <summary>A copy is changed before anybody sees it, and has a fingerprint of its own.</summary>
    protected View(View other)
    {
    }

    int IScriptObject.Count => Getters.Count;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException("A view is always read-only.");
    }

    private Dictionary<string, MethodInvoker> Getters =>
        Known.TryGetValue(GetType(), out var getters) ? getters : Known.GetOrAdd(GetType(), GettersOf(GetType()));

    /// <summary>The members with their values, as variables of a template.</summary>
    public IEnumerable<(string Name, object? Value)> ReadAll() => Getters.Select(getter => (getter.Key, getter.Value.Invoke(this)));

    /// <summary>What is remembered of a view is no part of it.</summary>
    public virtual bool Equals(View? other) => other is not null && other.EqualityContract == EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The fingerprint of all that a template can see of it; made once, since pages share views.</summary>
    internal UInt128 Print(int depth)
    {
        if (printed is not { } known)
        {
            var print = new Fingerprint().Add(GetType().FullName);
            foreach (var (name, value) in ReadAll())
            {
                ViewPrint.Add(print.Add(name), value, depth);
            }

            printed = known = new(print.Value);
        }

        return known.Value;
    }

    IEnumerable<string> IScriptObject.GetMembers() => Getters.Keys;

    bool IScriptObject.Contains(string member) => Getters.ContainsKey(member);

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var isThere = Getters.TryGetValue(member, out var getter);
        value = getter?.Invoke(this);
        return isThere;
    }

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
        // It is.
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;

    private static Dictionary<string, MethodInvoker> GettersOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        type.GetProperties().ToDictionary(
            property => EnumName.Snake(property.Name), property => MethodInvoker.Create(property.GetMethod!), StringComparer.Ordinal);

    /// <summary>The variables of one page, which its template may add to; a later view's come on top.</summary>
    public static ScriptObject Open(params ReadOnlySpan<View> views)
    {
        var open = new ScriptObject(StringComparer.Ordinal);
        foreach (var view in views)
        {
            foreach (var (name, value) in view.ReadAll())
            {
                open[name] = value;
            }
        }

        return open;
    }

    /// <summary>Values whose names are data: the keys of the catalogue, the pages of the site.</summary>
    public static ScriptObject Named(IEnumerable<(string Name, object? Value)> values)
    {
        var named = new ScriptObject(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            named[name] = value;
        }

        named.IsReadOnly = true;
        return named;
    }

    private sealed record Printed(UInt128 Value);
}
