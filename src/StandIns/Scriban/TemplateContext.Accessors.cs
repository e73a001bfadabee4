using System.Collections;
using System.Text.Json;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;

namespace Scriban;

/// <content>How members and items of any object are reached.</content>
public partial class TemplateContext
{
    public IObjectAccessor GetMemberAccessor(object target) => target is IScriptObject
        ? ScriptObjectAccessor.Instance
        : GetMemberAccessorImpl(target) ?? throw new NotSupportedException($"A value of the type {target.GetType()} has no members");

    public IListAccessor GetListAccessor(object target) => GetListAccessorImpl(target, target.GetType())
        ?? throw new NotSupportedException($"A value of the type {target.GetType()} has no items");

    protected virtual IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        IScriptObject => ScriptObjectAccessor.Instance,
        string => SizeAccessor.Instance,
        IDictionary => DictionaryAccessor.Instance,
        IDictionary<string, object?> => StringDictionaryAccessor.Instance,
        ICollection => SizeAccessor.Instance,
        JsonElement => JsonAccessor.Instance,
        _ => TypedAccessor.For(target.GetType(), MemberRenamer, MemberFilter),
    };

    protected virtual IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is IList or string ? ListAccessor.Instance : null;
}
