/** Both are without effect when dbt is run by hand: only Ratchet gives the variables. */
export const RATCHET_MACROS_SQL = `{# The completion marker: inserted in the transaction of the node itself, so it is there exactly when the effect is. #}
{% macro ratchet_completed() -%}
  {%- if var('ratchet_run_id', none) is not none -%}
    insert into ratchet_ops.completion (run_id, unique_id) values ('{{ var("ratchet_run_id") }}', '{{ model.unique_id }}')
  {%- endif -%}
{%- endmacro %}

{# Lets a compile choose the branch of an incremental model; else as dbt decides. #}
{% macro is_incremental() %}
  {%- set chosen = var('ratchet_incremental', none) -%}
  {{ return(dbt.is_incremental() if chosen is none else chosen) }}
{% endmacro %}
`;
