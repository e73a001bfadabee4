using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Generator.Tests.Architecture;

/// <summary>
/// Reads what every type of an assembly uses: base types, interfaces, attributes, constraints, signatures, local variables and each
/// instruction of each body. Constants and nameof leave no trace in an assembly; the using directives of the source files show those.
/// </summary>
internal sealed class UsesOfAssembly
{
    private readonly MetadataReader reader;
    private readonly PEReader image;
    private readonly NamedTypes names = new();
    private readonly HashSet<Use> uses = [];
    private string user = string.Empty;

    private UsesOfAssembly(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
    }

    public static ImmutableArray<Use> Read(string path)
    {
        using var file = new PEReader([.. File.ReadAllBytes(path)]);
        var assembly = new UsesOfAssembly(file);
        foreach (var handle in assembly.reader.TypeDefinitions)
        {
            assembly.user = NamedTypes.Outermost(assembly.reader, handle);
            assembly.AddType(assembly.reader.GetTypeDefinition(handle));
        }

        return [.. assembly.uses.Where(use => use.User != use.Used).OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    private void AddType(TypeDefinition type)
    {
        Add(type.BaseType);
        AddAttributes(type.GetCustomAttributes());
        AddConstraints(type.GetGenericParameters());
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Add(reader.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var property in type.GetProperties())
        {
            AddAttributes(reader.GetPropertyDefinition(property).GetCustomAttributes());
        }

        foreach (var handle in type.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            Add(field.DecodeSignature(names, null));
            AddAttributes(field.GetCustomAttributes());
        }

        foreach (var handle in type.GetMethods())
        {
            AddMethod(reader.GetMethodDefinition(handle));
        }
    }

    private void AddMethod(MethodDefinition method)
    {
        Add(method.DecodeSignature(names, null));
        AddAttributes(method.GetCustomAttributes());
        AddConstraints(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters())
        {
            AddAttributes(reader.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            foreach (var local in reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null))
            {
                Add(local);
            }
        }

        foreach (var region in body.ExceptionRegions)
        {
            Add(region.CatchType);
        }

        foreach (var token in InstructionWalk.Tokens(body.GetILBytes() ?? []))
        {
            Add(token);
        }
    }

    private void Add(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case var _ when handle.IsNil:
                break;
            case HandleKind.TypeDefinition:
                Add([NamedTypes.Outermost(reader, (TypeDefinitionHandle)handle)]);
                break;
            case HandleKind.TypeReference:
                Add([NamedTypes.Outermost(reader, (TypeReferenceHandle)handle)]);
                break;
            case HandleKind.TypeSpecification:
                Add(reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(names, null));
                break;
            case HandleKind.FieldDefinition:
                Add(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                Add(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                var specification = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(specification.Method);
                Add([.. specification.DecodeSignature(names, null).SelectMany(argument => argument)]);
                break;
            case HandleKind.MemberReference:
                AddMember(reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            default:
                throw new NotSupportedException($"A token of the kind {handle.Kind} stands in {user}.");
        }
    }

    private void AddMember(MemberReference member)
    {
        Add(member.Parent);
        var name = reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            Add(member.DecodeFieldSignature(names, null));
        }
        else
        {
            var signature = member.DecodeMethodSignature(names, null);
            Add(signature);
            name = signature.ParameterTypes is [["System.String"], ..] ? name + "(string)" : name;
        }

        if (member.Parent.Kind == HandleKind.TypeReference)
        {
            uses.Add(new(user, NamedTypes.Outermost(reader, (TypeReferenceHandle)member.Parent), name));
        }
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(reader.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void AddConstraints(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => reader.GetGenericParameter(parameter).GetConstraints()))
        {
            Add(reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void Add(MethodSignature<ImmutableArray<string>> signature)
    {
        Add(signature.ReturnType);
        Add([.. signature.ParameterTypes.SelectMany(parameter => parameter)]);
    }

    private void Add(ImmutableArray<string> types)
    {
        foreach (var type in types)
        {
            uses.Add(new(user, type));
        }
    }
}
