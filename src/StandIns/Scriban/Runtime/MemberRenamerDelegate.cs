using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Gives a .NET member the name that templates use.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);
